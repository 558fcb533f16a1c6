import { sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import { deleteInvalidationsBefore, insertInvalidation, invalidationChannel } from '@/db/queries/invalidations'
import { testDatabase } from '@/db/testing/test-database'
import { change } from './change'
import { onInvalidation } from './invalidation-hub'
import { InvalidationListener } from './invalidation-listener'

const { db, url, drop } = await testDatabase()
afterAll(drop)

const listeners: InvalidationListener[] = []
const endings: (() => void)[] = []
afterEach(async () => {
  for (const end of endings.splice(0)) end()
  await Promise.all(listeners.splice(0).map((listener) => listener.stop()))
})

async function listening(
  options: { since?: string } = {},
): Promise<{ heard: string[]; listener: InvalidationListener }> {
  const heard: string[] = []
  endings.push(onInvalidation((tags) => heard.push(...tags)))
  const listener = await new InvalidationListener({ url, ...options }).start()
  listeners.push(listener)
  return { heard, listener }
}

/** Writes as another process would: this one's caches are not told by it. */
const writeElsewhere = (tag: string) => db.transaction().execute((tx) => insertInvalidation(tx, [tag]))

const cutConnections = () =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'qalam listener' and datname = current_database()`.execute(
    db,
  )

test('hears of a change of another process well within a second', async () => {
  const { heard } = await listening()
  const began = performance.now()
  await writeElsewhere('article:a')
  await expect.poll(() => heard, { interval: 5 }).toEqual(['article:a'])
  expect(performance.now() - began).toBeLessThan(1_000)
})

test('a call that carries too many tags, or is none of ours, is a call all the same', async () => {
  const { heard } = await listening()
  for (const stray of ['', '17', 'x']) await sql`select pg_notify(${invalidationChannel}, ${stray})`.execute(db)
  const many = Array.from({ length: 1_000 }, (_, index) => `article:${index}`)
  await db.transaction().execute((tx) => insertInvalidation(tx, many))
  await expect.poll(() => heard, { interval: 5, timeout: 1_000 }).toEqual(many)
})

test('hears of what was published while its connection was cut, and goes on', async () => {
  const { heard, listener } = await listening()
  await cutConnections()
  await writeElsewhere('article:b')
  await cutConnections()
  await expect.poll(() => heard, { interval: 10, timeout: 1_000 }).toEqual(['article:b'])
  await writeElsewhere('article:c')
  await expect.poll(() => heard, { interval: 10, timeout: 1_000 }).toEqual(['article:b', 'article:c'])
  expect(listener.isAway).toBe(false)
})

test('misses nothing of a transaction that began early and committed late', async () => {
  const { heard } = await listening()
  const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>()
  const slow = db.transaction().execute(async (tx) => {
    await insertInvalidation(tx, ['slow'])
    await mayCommit
  })
  await expect
    .poll(
      async () =>
        (
          await sql`select from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`.execute(
            db,
          )
        ).rows.length,
    )
    .toBe(1)
  await writeElsewhere('quick')
  await expect.poll(() => heard, { interval: 10 }).toEqual(['quick'])
  commit()
  await slow
  await expect.poll(() => heard, { interval: 10, timeout: 1_000 }).toEqual(['quick', 'slow'])
})

test('tells the caches once of what this process itself has changed', async () => {
  const { heard } = await listening()
  await change(db, async ({ expires }) => expires(['own']))
  await writeElsewhere('after')
  await expect.poll(() => heard, { interval: 10 }).toContain('after')
  expect(heard).toEqual(['own', 'after'])
})

test('begins where an earlier process stopped', async () => {
  const { rows } = await sql<{
    horizon: string
  }>`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`.execute(db)
  await writeElsewhere('while-down')
  const { heard } = await listening({ since: rows[0]?.horizon ?? '' })
  expect(heard).toContain('while-down')
})

test('says that the database is away when nothing answers', async () => {
  const listener = await new InvalidationListener({ url: 'postgres://nobody@127.0.0.1:1/none' }).start()
  listeners.push(listener)
  expect(listener.isAway).toBe(true)
})

test('old rows are forgotten, the newest is kept', async () => {
  await writeElsewhere('newest')
  await deleteInvalidationsBefore(db, new Date(Date.now() + 60_000))
  const left = await db.selectFrom('invalidation').select('tags').execute()
  expect(left).toEqual([{ tags: ['newest'] }])
})

test('takes no new change for an old one when a restored database counts from the beginning', async () => {
  const { heard } = await listening()
  await writeElsewhere('article:before')
  await expect.poll(() => heard, { interval: 5 }).toContain('article:before')
  await sql`truncate invalidation restart identity`.execute(db)
  await cutConnections()
  await writeElsewhere('article:after')
  await expect.poll(() => heard, { interval: 10, timeout: 2_000 }).toContain('article:after')
})
