import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { begin, beginPublic, completeContent, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { saveDraft } from '@/lib/articles/save-draft'
import { RateLimit } from '@/lib/delivery/rate-limit'
import { cleanUp } from '@/lib/jobs/clean-up'
import { trashArticle } from '@/lib/trash/trash-article'
import { createPreviewLink, endPreviewLink, type LinkText, readPreviewLinks } from './manage-preview-links'
import { openPreviewLink, readLinkState } from './open-preview-link'

const { db, drop } = await testDatabase()
const room = await openNewsroom(db)
const { editor, author, contributor } = room.people
afterAll(drop)

const day = 86_400_000

async function share(id: string, text: LinkText = 'newest', actor = editor): Promise<string> {
  const made = await createPreviewLink(db, actor, { id, days: 1, text })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.path.replace('/preview/', '')
}

test('a link shows what was saved last, or the text as it stood, as was chosen', async () => {
  const id = await begin(db, room)
  const [newest, present] = [await share(id, 'newest'), await share(id, 'present')]
  await saveDraft(db, editor, { id, baseVersion: 1, content: completeContent(room, { headline: 'Жаңа тақырып' }) })
  expect((await openPreviewLink(db, newest))?.article.headline).toBe('Жаңа тақырып')
  expect((await openPreviewLink(db, present))?.article.headline).toBe('Өзен жағасы көгалданды')
  const read = await readPreviewLinks(db, editor, id)
  expect(read.ok && read.links.map(({ revisionNumber, opened }) => [revisionNumber, opened])).toEqual([
    [1, 1],
    [null, 1],
  ])
})

test('a link shows the articles that were chosen to be read next, as the page will', async () => {
  const [first, second, hidden] = [await beginPublic(db, room), await beginPublic(db, room), await begin(db, room)]
  const related = async (relatedIds: readonly string[] | null) => {
    const id = await begin(db, room, { relatedIds })
    return (await openPreviewLink(db, await share(id)))?.related.map((card) => card.id)
  }
  expect(await related([second.id, hidden, first.id])).toEqual([second.id, first.id])
  // Nothing of the choice is public: then as if nobody had chosen.
  expect(await related([hidden])).toEqual(await related(null))
  expect(await related(null)).toContain(first.id)
})

test('the token is kept as a hash only', async () => {
  const token = await share(await begin(db, room))
  const rows = await db.selectFrom('preview_link').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('a link ends at its time, when it is ended, and with its article', async () => {
  const id = await begin(db, room)
  const [expiring, revoked, orphan] = [await share(id), await share(id), await share(id)]
  expect(await readLinkState(db, expiring, new Date(Date.now() + day - 1_000))).toBe('live')
  expect(await readLinkState(db, expiring, new Date(Date.now() + day + 1_000))).toBe('ended')
  const read = await readPreviewLinks(db, editor, id)
  // The newest first.
  const linkId = (read.ok && read.links[1]?.id) || ''
  expect(await endPreviewLink(db, editor, { id, linkId })).toEqual({ ok: true })
  expect(await endPreviewLink(db, editor, { id, linkId })).toMatchObject({ reason: 'notFound' })
  expect(await readLinkState(db, revoked)).toBe('ended')
  expect(await openPreviewLink(db, revoked)).toBeUndefined()
  expect(await readLinkState(db, orphan)).toBe('live')
  await trashArticle(db, editor, { id })
  expect(await readLinkState(db, orphan)).toBe('ended')
})

test('what is no token of ours is unknown', async () => {
  for (const token of ['', 'a', 'x'.repeat(43), '%', 'x'.repeat(5000)])
    expect(await readLinkState(db, token)).toBe('unknown')
})

test('only who may share an article makes, sees and ends its links', async () => {
  const id = await begin(db, room)
  await share(id)
  const own = await begin(db, room, {}, contributor)
  expect(await createPreviewLink(db, author, { id, days: 1, text: 'newest' })).toMatchObject({ reason: 'denied' })
  expect(await createPreviewLink(db, contributor, { id: own, days: 1, text: 'newest' })).toMatchObject({
    reason: 'denied',
  })
  expect(await readPreviewLinks(db, author, id)).toMatchObject({ reason: 'denied' })
  const read = await readPreviewLinks(db, editor, id)
  const linkId = (read.ok && read.links[0]?.id) || ''
  expect(await endPreviewLink(db, author, { id, linkId })).toMatchObject({ reason: 'denied' })
  // Nor through another article that one may share.
  const other = await begin(db, room, {}, author)
  expect(await endPreviewLink(db, author, { id: other, linkId })).toMatchObject({ reason: 'notFound' })
})

test('an article has so many links and no more; ended ones are forgotten after a month', async () => {
  const id = await begin(db, room)
  for (let count = 0; count < 20; count++) await share(id)
  expect(await createPreviewLink(db, editor, { id, days: 1, text: 'newest' })).toMatchObject({
    message: { key: 'tooManyLinks' },
  })
  await cleanUp(db, new Date(Date.now() + 32 * day))
  expect(await db.selectFrom('preview_link').select('id').execute()).toEqual([])
})

test('one address opens so many previews in a minute', () => {
  const limit = new RateLimit({ most: 2, windowMs: 60_000 })
  expect([limit.refuses('a', 0), limit.refuses('a', 1), limit.refuses('a', 10_000)]).toEqual([undefined, undefined, 50])
  expect(limit.refuses('b', 10_000)).toBeUndefined()
  expect(limit.refuses('a', 60_000)).toBeUndefined()
})
