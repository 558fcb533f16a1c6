import { afterAll, afterEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { connect } from '@/db/client'
import { newId } from '@/db/id'
import { findFrontForReaders } from '@/db/queries/front-arrangements'
import { testDatabase } from '@/db/testing/test-database'
import { begin, beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { scheduleArticle } from '@/lib/articles/schedule-article'
import { tags } from '@/lib/cache/tags'
import { putFrontLive } from '@/lib/front/arrange-front'
import { cleanUp } from './clean-up'
import { type Jobs, startJobs } from './start-jobs'

const { db, url, drop } = await testDatabase()
const room = await openNewsroom(db)
afterAll(drop)

const running: Jobs[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
})

async function schedule(slug: string, at: Date): Promise<string> {
  const id = await begin(db, room, { slug })
  const scheduled = await scheduleArticle(db, room.people.editor, {
    id,
    version: 1,
    at,
    timeZone: 'Asia/Almaty',
  })
  if (!scheduled.ok) throw new Error(JSON.stringify(scheduled))
  return id
}

const publishedAt = async (id: string) => {
  const row = await db.selectFrom('publication').select('published_at').where('article_id', '=', id).executeTakeFirst()
  return row?.published_at
}

test('a scheduled article appears within a second of its time, once, with two instances up', async () => {
  const other = connect(url, 2)
  running.push(startJobs(url, db), startJobs(url, other))
  // The queue makes its tables first.
  await expect.poll(() => queueExists(), { timeout: 20_000 }).toBe(true)
  const at = new Date(Date.now() + 3_000)
  const id = await schedule('uaqytynda', at)
  await expect.poll(() => publishedAt(id), { timeout: 10_000, interval: 20 }).toBeDefined()
  const late = Date.now() - at.getTime()
  expect(late).toBeGreaterThanOrEqual(0)
  expect(late).toBeLessThan(1_000)
  const audits = await db
    .selectFrom('audit_log')
    .select('action')
    .where('subject_id', '=', id)
    .where('action', '=', 'article.publish')
    .execute()
  expect(audits).toHaveLength(1)
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
  await other.destroy()
})

test('an article whose time passed while nobody was up appears when somebody is', async () => {
  const id = await schedule('keshikken', new Date(Date.now() + 300))
  await new Promise((resolve) => setTimeout(resolve, 400))
  running.push(startJobs(url, db))
  await expect.poll(() => publishedAt(id), { timeout: 10_000, interval: 50 }).toBeDefined()
})

test('a pin on a front ends within a second of its time, on every instance', async () => {
  const other = connect(url, 2)
  running.push(startJobs(url, db), startJobs(url, other))
  await expect.poll(() => queueExists(), { timeout: 20_000 }).toBe(true)
  const { id: articleId } = await beginPublic(db, room, { slug: 'bekitilgen' })
  const input = { edition: 'kk', sectionId: null, baseId: null, lead: { articleId, until: '' }, beside: [] } as const
  const strip = { stripText: '', stripArticleId: null, stripUntil: '' }
  const put = await putFrontLive(db, room.people.editor, { ...input, ...strip }, { timeZone: 'Asia/Almaty' })
  if (!put.ok) throw new Error(JSON.stringify(put))
  // The form chooses whole minutes; the job takes any moment.
  const at = new Date(Date.now() + 3_000)
  await db.updateTable('front_pin').set({ ends_at: at }).where('arrangement_id', '=', put.id).execute()
  await db.updateTable('front_arrangement').set({ next_end_at: at }).where('id', '=', put.id).execute()

  // What every instance learns the end by.
  const told = () =>
    db
      .selectFrom('invalidation')
      .select('id')
      .where(sql<boolean>`${tags.front('kk', null)} = any (tags)`)
      .where('at', '>=', at)
      .execute()
  await expect.poll(() => told(), { timeout: 10_000, interval: 20 }).toHaveLength(1)
  expect(Date.now() - at.getTime()).toBeLessThan(1_000)
  expect(await findFrontForReaders(db, { edition: 'kk', sectionId: null })).toMatchObject({ pins: [] })
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
  await other.destroy()
})

test('the nightly clean-up deletes what is over and leaves the rest', async () => {
  const userId = room.people.editor.id
  const session = (expiresAt: Date) => ({ id: newId(), user_id: userId, expires_at: expiresAt })
  const now = Date.now()
  const kept = session(new Date(now + 1_000))
  await db
    .insertInto('session')
    .values([session(new Date(now - 3 * 86_400_000)), kept])
    .execute()
  await cleanUp(db, new Date(now))
  expect(await db.selectFrom('session').select('id').execute()).toEqual([{ id: kept.id }])
})

async function queueExists(): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('pgboss.job') is not null as found`.execute(db)
  return rows[0]?.found === true
}
