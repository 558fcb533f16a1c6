import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { connect } from './client'
import { testDatabase } from './testing/test-database'

const { db, url, drop } = await testDatabase()
afterAll(drop)

test('a connection that is lost between two queries of a transaction fails the second, and ends nobody', async () => {
  const held = connect(url, 1)
  const work = held.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db)
    // The end of the line comes in while no query listens.
    await wait(100)
    await sql`select 1`.execute(tx)
  })
  await expect(work).rejects.toThrow(/connection/i)
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(held)
  expect(rows).toEqual([{ one: 1 }])
  await held.destroy()
})
