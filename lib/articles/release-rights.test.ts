import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { storePlain, useMediaFolder } from '@/lib/media/media-fixture'
import { begin, openNewsroom } from './newsroom-fixture'
import { publishDueArticles } from './publish-due-articles'
import { scheduleArticle } from './schedule-article'

const { db, drop } = await testDatabase()
const leaveFolder = await useMediaFolder()
const room = await openNewsroom(db)
const { editor, author } = room.people
afterAll(async () => {
  await drop()
  await leaveFolder()
})

const now = new Date('2026-11-22T06:00:00Z')
const day = 86_400_000

/** Schedules an article of the author with a picture, and publishes it two days later. @returns what people are told then */
async function release(slug: string, rightsUntil: string): Promise<unknown[]> {
  const picture = await storePlain(db, rightsUntil === '2026-11-23' ? '#102030' : '#304050')
  await db.updateTable('media').set({ rights_until: rightsUntil }).where('id', '=', picture.id).execute()
  const lead = { mediaId: picture.id, alt: 'Өзен', caption: '', credit: '' }
  const id = await begin(db, room, { slug, lead }, author)
  const at = new Date(now.getTime() + 2 * day)
  const scheduled = await scheduleArticle(db, editor, { id, version: 1, at, timeZone: 'Asia/Almaty' }, now)
  if (!scheduled.ok) throw new Error(JSON.stringify(scheduled))
  expect(await publishDueArticles(db, at)).toMatchObject([{ id, published: true }])
  const notices = db.selectFrom('notice').select(['user_id', 'kind', 'detail']).where('article_id', '=', id)
  return notices.where('kind', '=', 'rights-ended').execute()
}

test('whoever wrote and scheduled an article is told when it comes out with a file whose rights have ended meanwhile', async () => {
  const told = await release('quqygy-bitken', '2026-11-23')
  expect(told).toHaveLength(2)
  for (const userId of [editor.id, author.id])
    expect(told).toContainEqual({ user_id: userId, kind: 'rights-ended', detail: { text: '#102030.jpg' } })
})

test('rights that last through the day on which it comes out are spoken of by nobody', async () => {
  expect(await release('quqygy-bar', '2026-11-24')).toEqual([])
})
