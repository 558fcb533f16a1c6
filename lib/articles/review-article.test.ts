import { afterAll, describe, expect, test } from 'vitest'
import { findPublicationById } from '@/db/queries/publications'
import { listWorkflowSteps } from '@/db/queries/workflow-steps'
import { testDatabase } from '@/db/testing/test-database'
import type { ArticleContent } from './article'
import { begin, bodyOf, completeContent, openNewsroom } from './newsroom-fixture'
import { openArticle } from './open-article'
import { publishArticle } from './publish-article'
import { publishDueArticles } from './publish-due-articles'
import { approveArticle, recallFromReview, reopenReview, returnForChanges, submitForReview } from './review-article'
import { saveDraft } from './save-draft'
import { scheduleArticle, unscheduleArticle } from './schedule-article'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author, contributor } = newsroom.people
const now = new Date('2026-11-22T09:00:00Z')
const at = new Date('2026-11-23T04:00:00Z')
const timeZone = 'Asia/Almaty'
let number = 0

const approvedText = 'Осы сөйлемді редактор оқып, бекітті.'

async function inReview(changes: Partial<ArticleContent> = {}): Promise<string> {
  number += 1
  const id = await begin(
    db,
    newsroom,
    { slug: `tekseru-${number}`, body: bodyOf(approvedText), ...changes },
    contributor,
  )
  expect(await submitForReview(db, contributor, { id, version: 1 })).toEqual({ ok: true })
  return id
}

async function approved(): Promise<string> {
  const id = await inReview()
  expect(await approveArticle(db, editor, { id, version: 1 })).toEqual({ ok: true })
  return id
}

async function writeOn(id: string, headline = 'Бекітілгеннен кейін жазылған тақырып'): Promise<void> {
  const content = completeContent(newsroom, {
    slug: `tekseru-${number}`,
    headline,
    body: bodyOf('Мұны ешкім бекіткен жоқ.'),
  })
  const { article } = (await openArticle(db, editor, id)) as Extract<
    Awaited<ReturnType<typeof openArticle>>,
    { ok: true }
  >
  expect(await saveDraft(db, editor, { id, baseVersion: article.version, content })).toMatchObject({ ok: true })
}

const standing = async (id: string) => {
  const opened = await openArticle(db, editor, id)
  return opened.ok ? opened.article : undefined
}

describe('the way of an article', () => {
  test('a contributor writes, sends it in and lets go; an editor returns it with a reason', async () => {
    const id = await inReview()
    const content = completeContent(newsroom, { headline: 'Түзетілді' })
    expect(await saveDraft(db, contributor, { id, baseVersion: 1, content })).toMatchObject({
      message: { key: 'deniedSubmitted' },
    })
    const reason = 'Екінші абзацтың дереккөзі қайда?'
    expect(await returnForChanges(db, editor, { id, version: 1, reason })).toEqual({ ok: true })
    expect(await saveDraft(db, contributor, { id, baseVersion: 1, content })).toMatchObject({ ok: true })
    const [last] = await listWorkflowSteps(db, id, 1)
    expect(last).toMatchObject({
      step: 'return',
      fromStatus: 'in_review',
      toStatus: 'draft',
      reason,
      takenByName: 'editor',
    })
  })

  test('nothing goes in without a headline, and nothing is returned without a reason', async () => {
    const empty = await begin(db, newsroom, { headline: '' })
    expect(await submitForReview(db, editor, { id: empty, version: 1 })).toMatchObject({
      fieldErrors: { headline: { key: 'headlineMissing' } },
    })
    const id = await inReview()
    expect(await returnForChanges(db, editor, { id, version: 1, reason: ' \n ' })).toMatchObject({
      fieldErrors: { reason: { key: 'reasonMissing' } },
    })
    expect(await standing(id)).toMatchObject({ status: 'in_review' })
  })

  test('a writer takes back what no editor has decided on', async () => {
    const id = await inReview()
    expect(await recallFromReview(db, author, { id, version: 1 })).toMatchObject({ message: { key: 'deniedNotOwn' } })
    expect(await recallFromReview(db, contributor, { id, version: 1 })).toEqual({ ok: true })
    expect(await standing(id)).toMatchObject({ status: 'draft' })
  })

  test('only an editor approves, returns and reopens', async () => {
    const id = await inReview()
    const own = await begin(db, newsroom, { slug: 'oz-maqalam' }, author)
    await submitForReview(db, author, { id: own, version: 1 })
    for (const [actor, which] of [
      [contributor, id],
      [author, own],
    ] as const) {
      const target = { id: which, version: 1 }
      for (const refused of [
        await approveArticle(db, actor, target),
        await reopenReview(db, actor, target),
        await returnForChanges(db, actor, { ...target, reason: 'Жоқ' }),
      ])
        expect(refused).toMatchObject({ reason: 'denied', message: { key: 'deniedToRole' } })
      expect(await standing(which)).toMatchObject({ status: 'in_review', boundVersion: null })
    }
  })

  test('a step that does not begin where the article stands is refused and changes nothing', async () => {
    const draft = await begin(db, newsroom, { slug: 'qaralama' })
    const target = { id: draft, version: 1 }
    const steps = [approveArticle, reopenReview, recallFromReview]
    for (const step of steps) expect(await step(db, editor, target)).toMatchObject({ message: { key: 'wrongStatus' } })
    expect(await returnForChanges(db, editor, { ...target, reason: 'Ерте' })).toMatchObject({ reason: 'refused' })
    expect(await unscheduleArticle(db, editor, target)).toMatchObject({ reason: 'refused' })
    expect(await listWorkflowSteps(db, draft, 5)).toEqual([])
    expect(await standing(draft)).toMatchObject({ status: 'draft' })
  })

  test('an approval is of the text that the editor saw: a newer save is not approved unseen', async () => {
    const id = await begin(db, newsroom, { slug: 'korgen' }, author)
    await submitForReview(db, author, { id, version: 1 })
    await writeOn(id)
    expect(await approveArticle(db, editor, { id, version: 1 })).toMatchObject({ reason: 'conflict' })
    expect(await approveArticle(db, editor, { id, version: 2 })).toEqual({ ok: true })
    expect(await standing(id)).toMatchObject({ status: 'approved', boundVersion: 2 })
  })

  test('an approval taken back or a return leaves nothing approved', async () => {
    const id = await approved()
    expect(await reopenReview(db, editor, { id, version: 1 })).toEqual({ ok: true })
    expect(await standing(id)).toMatchObject({ status: 'in_review', boundVersion: null })
    const other = await approved()
    expect(await returnForChanges(db, editor, { id: other, version: 1, reason: 'Тағы бір рет' })).toEqual({ ok: true })
    expect(await standing(other)).toMatchObject({ status: 'draft', boundVersion: null })
  })
})

describe('what is released is exactly what was approved', () => {
  test('when it is published at once, though the draft went further', async () => {
    const id = await approved()
    await writeOn(id)
    expect(await standing(id)).toMatchObject({ status: 'approved', version: 2, boundVersion: 1 })

    expect(await publishArticle(db, editor, { id, version: 2 }, now)).toMatchObject({ ok: true })

    expect(await findPublicationById(db, id)).toMatchObject({ body: bodyOf(approvedText) })
    expect(await standing(id)).toMatchObject({
      status: 'published',
      headline: 'Бекітілгеннен кейін жазылған тақырып',
      changedSincePublished: true,
      boundVersion: null,
    })
  })

  test('when it is scheduled after the draft went further, and moved to another time after that', async () => {
    const id = await approved()
    await writeOn(id)
    expect(await scheduleArticle(db, editor, { id, version: 2, at, timeZone }, now)).toMatchObject({ ok: true })
    await writeOn(id, 'Тағы бір тақырып')
    const later = new Date(at.getTime() + 3_600_000)
    expect(await scheduleArticle(db, editor, { id, version: 3, at: later, timeZone }, now)).toMatchObject({ ok: true })
    expect(await standing(id)).toMatchObject({ status: 'scheduled', version: 3, boundVersion: 1, scheduledFor: later })

    expect(await publishDueArticles(db, at)).toEqual([])
    expect(await publishDueArticles(db, later)).toMatchObject([{ id, published: true }])

    expect(await findPublicationById(db, id)).toMatchObject({
      headline: completeContent(newsroom).headline,
      body: bodyOf(approvedText),
    })
    expect((await listWorkflowSteps(db, id, 1))[0]).toMatchObject({ step: 'release', version: 1, takenBy: null })
  })

  test('approving the present text of a scheduled article puts it in the place of the old one', async () => {
    const id = await approved()
    await scheduleArticle(db, editor, { id, version: 1, at, timeZone }, now)
    await writeOn(id, 'Жаңадан бекітілген тақырып')
    expect(await approveArticle(db, editor, { id, version: 2 })).toEqual({ ok: true })
    expect(await standing(id)).toMatchObject({ status: 'scheduled', boundVersion: 2, scheduledFor: at })

    await publishDueArticles(db, at)

    expect(await findPublicationById(db, id)).toMatchObject({ headline: 'Жаңадан бекітілген тақырып' })
  })

  test('a schedule that is called off leaves the approval as it was', async () => {
    const id = await approved()
    await scheduleArticle(db, editor, { id, version: 1, at, timeZone }, now)
    await writeOn(id)
    expect(await unscheduleArticle(db, editor, { id })).toEqual({ ok: true })
    expect(await standing(id)).toMatchObject({ status: 'approved', boundVersion: 1, scheduledFor: null })
  })

  test('a release that fails leaves the approval, and the history says so', async () => {
    const id = await inReview({ sectionId: newsroom.sections.sport })
    await approveArticle(db, editor, { id, version: 1 })
    await scheduleArticle(db, editor, { id, version: 1, at, timeZone }, now)
    await db.updateTable('section').set({ names: '{"ru":"Спорт"}' }).where('id', '=', newsroom.sections.sport).execute()
    expect(await publishDueArticles(db, at)).toEqual([{ id, published: false }])
    expect(await standing(id)).toMatchObject({ status: 'approved', boundVersion: 1 })
    expect((await listWorkflowSteps(db, id, 1))[0]).toMatchObject({ step: 'release-failed', toStatus: 'approved' })
  })
})

test('a time on either side of a change of clocks is released at its own moment', async () => {
  // New York puts its clocks back on 1 November 2026 at 02:00, so the same wall clock is five hours from UTC after it and four before.
  const { momentIn, offsetName } = await import('./zoned-time')
  const zone = 'America/New_York'
  const before = momentIn('2026-10-31T09:00', zone)
  const after = momentIn('2026-11-01T09:00', zone)
  if (before === undefined || after === undefined) throw new Error('There is such an hour on both days')
  expect([before, after].map((moment) => [moment.toISOString(), offsetName(moment, zone)])).toEqual([
    ['2026-10-31T13:00:00.000Z', 'UTC−4'],
    ['2026-11-01T14:00:00.000Z', 'UTC−5'],
  ])
  const early = new Date('2026-10-01T00:00:00Z')
  const id = await approved()
  await scheduleArticle(db, editor, { id, version: 1, at: after, timeZone: zone }, early)
  // Nine o'clock by the summer's offset is an hour too soon.
  expect(await publishDueArticles(db, new Date('2026-11-01T13:00:00Z'))).toEqual([])
  expect(await publishDueArticles(db, after)).toMatchObject([{ id, published: true }])
})
