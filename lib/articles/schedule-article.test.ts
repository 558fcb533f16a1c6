import { afterAll, describe, expect, test } from 'vitest'
import { connect } from '@/db/client'
import { findPublicationById } from '@/db/queries/publications'
import { testDatabase } from '@/db/testing/test-database'
import { tags } from '@/lib/cache/tags'
import { begin, beginPublic, completeContent, openNewsroom } from './newsroom-fixture'
import { openArticle } from './open-article'
import { publishArticle } from './publish-article'
import { publishDueArticles } from './publish-due-articles'
import { saveDraft } from './save-draft'
import { scheduleArticle, unscheduleArticle } from './schedule-article'

const { db, url, drop } = await testDatabase()
const otherInstance = connect(url, 4)
afterAll(async () => {
  await otherInstance.destroy()
  await drop()
})
const newsroom = await openNewsroom(db)
const { editor, contributor } = newsroom.people

const now = new Date('2026-11-22T09:00:00Z')
const at = new Date('2026-11-22T10:00:00Z')
const timeZone = 'Asia/Almaty'

async function schedule(changes: Parameters<typeof begin>[2] = {}): Promise<string> {
  const id = await begin(db, newsroom, changes)
  const result = await scheduleArticle(db, editor, { id, version: 1, at, timeZone }, now)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return id
}

describe('scheduling', () => {
  test('is refused for a time gone by, an unknown zone, an unfinished article and a contributor', async () => {
    const id = await begin(db, newsroom)
    const act = (changes: object) => scheduleArticle(db, editor, { id, version: 1, at, timeZone, ...changes }, now)

    expect(await act({ at: now })).toMatchObject({ fieldErrors: { scheduledFor: { key: 'timeInPast' } } })
    expect(await act({ timeZone: 'Asia/Joq' })).toMatchObject({
      fieldErrors: { scheduledFor: { key: 'timeZoneUnknown' } },
    })
    const unfinished = await begin(db, newsroom, { authorIds: [] })
    expect(await act({ id: unfinished })).toMatchObject({ fieldErrors: { authorIds: { key: 'authorMissing' } } })
    const denied = await scheduleArticle(db, contributor, { id, version: 1, at, timeZone }, now)
    expect(denied).toMatchObject({ reason: 'denied' })
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { status: 'draft', scheduledFor: null } })
  })

  test('a schedule can be called off, and nothing is published', async () => {
    const id = await schedule()
    expect(await openArticle(db, editor, id)).toMatchObject({
      article: { status: 'scheduled', scheduledFor: at, scheduledZone: timeZone },
    })
    expect(await unscheduleArticle(db, editor, { id })).toEqual({ ok: true })
    expect(await publishDueArticles(db, at)).toEqual([])
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { status: 'draft', scheduledFor: null } })
    expect(await unscheduleArticle(db, editor, { id })).toMatchObject({ reason: 'refused' })
  })

  test('an article that readers see is not scheduled', async () => {
    const { id, version } = await beginPublic(db, newsroom, { slug: 'shyqqan' })
    expect(await scheduleArticle(db, editor, { id, version, at, timeZone }, now)).toMatchObject({ reason: 'refused' })
  })
})

describe('publishing on time', () => {
  test('publishes what was scheduled, not what was saved later, and not before its time', async () => {
    const id = await schedule({ headline: 'Жоспарланған мәтін' })
    const later = completeContent(newsroom, { headline: 'Кейін жазылған мәтін' })
    expect(await saveDraft(db, editor, { id, baseVersion: 1, content: later })).toMatchObject({ ok: true, version: 2 })

    expect(await publishDueArticles(db, new Date(at.getTime() - 1))).toEqual([])
    const [done] = await publishDueArticles(db, at)

    expect(done).toMatchObject({ id, published: true })
    expect(done?.published === true && done.tags).toContain(tags.archive('kk', '2026-11-22'))
    expect(await findPublicationById(db, id)).toMatchObject({ headline: 'Жоспарланған мәтін', firstPublishedAt: at })
    expect(await openArticle(db, editor, id)).toMatchObject({
      article: {
        status: 'published',
        headline: 'Кейін жазылған мәтін',
        changedSincePublished: true,
        scheduledFor: null,
      },
    })
  })

  test('two instances at the same moment publish every article once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, (_, number) => schedule({ slug: `birge-${number}` })))
    const results = await Promise.all([
      publishDueArticles(db, at),
      publishDueArticles(otherInstance, at),
      publishDueArticles(db, at),
    ])

    expect(
      results
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort())
    const { count } = await db
      .selectFrom('audit_log')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('action', '=', 'article.publish')
      .where('subject_id', 'in', ids)
      .executeTakeFirstOrThrow()
    expect(count).toBe(8)
  })

  test('a slug that was taken in the meantime is numbered: nobody is there to ask', async () => {
    const id = await schedule({ slug: 'bos-emes' })
    await beginPublic(db, newsroom, { slug: 'bos-emes' })

    expect(await publishDueArticles(db, at)).toMatchObject([{ id, published: true, path: '/sayasat/bos-emes-2' }])
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { slug: 'bos-emes-2' } })
  })

  test('an article that cannot be published any more goes back to its writer, and the others are published', async () => {
    const broken = await schedule({ sectionId: newsroom.sections.sport, slug: 'synyq' })
    const whole = await schedule({ slug: 'butin' })
    await db.updateTable('section').set({ names: '{"ru":"Спорт"}' }).where('id', '=', newsroom.sections.sport).execute()

    const done = await publishDueArticles(db, at)

    expect(done).toHaveLength(2)
    expect(done).toContainEqual({ id: broken, published: false })
    expect(done).toContainEqual(expect.objectContaining({ id: whole, published: true }))
    expect(await openArticle(db, editor, broken)).toMatchObject({ article: { status: 'draft', scheduledFor: null } })
  })

  test('a fault that nobody foresaw with one article does not keep the others from readers', async () => {
    const damaged = await schedule({ slug: 'zaqym' })
    const whole = await schedule({ slug: 'zaqymsyz' })
    await db.deleteFrom('revision').where('article_id', '=', damaged).execute()

    await expect(publishDueArticles(db, at)).rejects.toThrow(damaged)
    expect(await findPublicationById(db, whole)).toMatchObject({ slug: 'zaqymsyz' })
    await unscheduleArticle(db, editor, { id: damaged })
  })

  test('an article published before its time is not published again', async () => {
    const id = await schedule({ slug: 'erte' })
    await publishArticle(db, editor, { id, version: 1 }, now)

    expect(await publishDueArticles(db, at)).toEqual([])
    expect(await findPublicationById(db, id)).toMatchObject({ firstPublishedAt: now, updatedAt: null })
  })
})
