import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { testDatabase } from '@/db/testing/test-database'
import { change } from './change'
import { toldTags } from './told-tags-fixture'

const { db, drop } = await testDatabase()
afterAll(drop)

const told = toldTags()

const addTag = (on: typeof db, slug: string) =>
  on.insertInto('tag').values({ id: newId(), edition: 'kk', slug, name: slug }).execute()

async function recorded(): Promise<string[]> {
  const rows = await db.selectFrom('invalidation').select('tags').orderBy('id').execute()
  return rows.flatMap(({ tags }) => tags)
}

describe('a change', () => {
  test('writes its tags down in its transaction and tells them after the commit, each once', async () => {
    await change(db, async ({ tx, expires }) => {
      await addTag(tx, 'bir')
      expires(['a', 'b'])
      expires(['b'])
      expect(told).toEqual([])
    })
    expect(told).toEqual(['a', 'b'])
    expect(await recorded()).toEqual(['a', 'b'])
  })

  test('that fails leaves nothing behind and tells nothing', async () => {
    const before = await recorded()
    const failing = change(db, async ({ tx, expires }) => {
      await addTag(tx, 'eki')
      expires(['c'])
      throw new Error('broken off')
    })
    await expect(failing).rejects.toThrow('broken off')

    expect(told).toEqual([])
    expect(await recorded()).toEqual(before)
    expect(await db.selectFrom('tag').select('slug').where('slug', '=', 'eki').execute()).toEqual([])
  })

  test('inside a change joins it: all or nothing, told once at the end', async () => {
    const failing = change(db, async ({ tx }) => {
      await change(tx, async (inner) => {
        await addTag(inner.tx, 'ush')
        inner.expires(['d'])
      })
      throw new Error('broken off')
    })
    await expect(failing).rejects.toThrow('broken off')
    expect(told).toEqual([])
    expect(await db.selectFrom('tag').select('slug').where('slug', '=', 'ush').execute()).toEqual([])

    await change(db, async ({ tx, expires }) => {
      expires(['e'])
      await change(tx, async (inner) => inner.expires(['f']))
    })
    expect(told).toEqual(['e', 'f'])
  })
})
