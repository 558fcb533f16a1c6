import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { testDatabase } from './test-database'

const one = await testDatabase()
const other = await testDatabase()
afterAll(() => Promise.all([one.drop(), other.drop()]))

test('what one test writes is not in the database of another', async () => {
  await one.db.insertInto('tag').values({ id: newId(), edition: 'kk', slug: 'astana', name: 'Астана' }).execute()

  expect(await one.db.selectFrom('tag').select('name').execute()).toEqual([{ name: 'Астана' }])
  expect(await other.db.selectFrom('tag').select('name').execute()).toEqual([])
})

test('the database knows Kazakh letters', async () => {
  const { rows } = await sql<{ lower: string }>`select lower('ҚАЗАҚ ӘҢҒҮҰҺІ')`.execute(one.db)

  expect(rows).toEqual([{ lower: 'қазақ әңғүұһі' }])
})
