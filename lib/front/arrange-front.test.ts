import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  findFrontDraft,
  findFrontForReaders,
  findLiveArrangement,
  listFrontHistory,
} from '@/db/queries/front-arrangements'
import { listByIds } from '@/db/queries/publication-lists'
import { testDatabase } from '@/db/testing/test-database'
import { moveArticle } from '@/lib/articles/move-article'
import { begin, beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { localTimeIn } from '@/lib/articles/zoned-time'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import { dropFrontDraft, putFrontLive, restoreFront, saveFrontDraft } from './arrange-front'
import type { FrontInput, FrontPlace } from './arrangement'
import { endDuePins } from './end-due-pins'
import { articlesNamed, showArrangement } from './show-arrangement'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, owner, author, contributor } = newsroom.people
const clock = { timeZone: 'Asia/Almaty' }
const front: FrontPlace = { edition: 'kk', sectionId: null }
const minute = 60_000

const articles = {
  first: (await beginPublic(db, newsroom, { headline: 'Көпір ашылды', slug: 'kopir' })).id,
  second: (await beginPublic(db, newsroom, { headline: 'Мектеп салынды', slug: 'mektep' })).id,
  sport: (await beginPublic(db, newsroom, { headline: 'Финал', slug: 'final', sectionId: newsroom.sections.sport })).id,
  unpublished: await begin(db, newsroom, { headline: 'Әлі жарияланбаған', slug: 'ali' }),
}

beforeEach(async () => {
  await db.deleteFrom('front_arrangement').execute()
})

function input(changes: Partial<FrontInput> = {}): FrontInput {
  const empty = { lead: null, beside: [], stripText: '', stripArticleId: null, stripUntil: '', baseId: null }
  return { ...front, ...empty, ...changes }
}
const pin = (articleId: string, until = '') => ({ articleId, until })
const local = (at: Date) => localTimeIn(at, clock.timeZone)

async function putLive(changes: Partial<FrontInput>, now?: Date): Promise<string> {
  const result = await putFrontLive(db, editor, input(changes), now === undefined ? clock : { ...clock, now })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.id
}

async function seen(place: FrontPlace = front) {
  const stored = await findFrontForReaders(db, place)
  if (stored === undefined) return undefined
  const { lead, beside, strip } = showArrangement(place, stored, await listByIds(db, articlesNamed(stored)))
  return { lead: lead?.headline, beside: beside.map(({ headline }) => headline), strip }
}

test('a draft is its maker’s alone, and readers see nothing of it', async () => {
  await saveFrontDraft(db, editor, input({ lead: pin(articles.first), stripText: 'Жер сілкінді' }), clock)
  await saveFrontDraft(db, editor, input({ beside: [pin(articles.second)] }), clock)

  expect(await findFrontDraft(db, front, editor.id)).toMatchObject({
    stripText: '',
    pins: [{ position: 1, articleId: articles.second, headline: 'Мектеп салынды' }],
  })
  expect(await findFrontDraft(db, front, owner.id)).toBeUndefined()
  expect(await seen()).toBeUndefined()
  await dropFrontDraft(db, editor, front)
  expect(await findFrontDraft(db, front, editor.id)).toBeUndefined()
})

test('put live, an arrangement stands in its order, its draft is gone, and the caches and the log are told', async () => {
  const told: string[] = []
  const silence = onInvalidation((more) => told.push(...more))
  const arranged = { lead: pin(articles.second), beside: [pin(articles.sport), pin(articles.first)] }
  await saveFrontDraft(db, editor, input(arranged), clock)
  const id = await putLive(arranged)
  silence()

  expect(await seen()).toEqual({ lead: 'Мектеп салынды', beside: ['Финал', 'Көпір ашылды'], strip: null })
  expect(await findFrontDraft(db, front, editor.id)).toBeUndefined()
  expect(told).toEqual([tags.front('kk', null)])
  const log = await db.selectFrom('audit_log').select(['action', 'user_id']).where('subject_id', '=', id).execute()
  expect(log).toEqual([{ action: 'front.arrange', user_id: editor.id }])
})

test('only editors and owners arrange', async () => {
  for (const actor of [author, contributor]) {
    expect(await saveFrontDraft(db, actor, input(), clock)).toMatchObject({ reason: 'denied' })
    expect(await putFrontLive(db, actor, input(), clock)).toMatchObject({ reason: 'denied' })
    expect(await dropFrontDraft(db, actor, front)).toMatchObject({ reason: 'denied' })
    expect(await restoreFront(db, actor, { id: articles.first, baseId: null })).toMatchObject({ reason: 'denied' })
  }
  expect(await seen()).toBeUndefined()
  expect(await putFrontLive(db, owner, input(), clock)).toMatchObject({ ok: true })
})

test('whoever puts live second is told, changes nothing, and may then choose', async () => {
  const first = await putLive({ lead: pin(articles.first) })
  const late = input({ lead: pin(articles.second) })
  const result = await putFrontLive(db, owner, late, clock)

  expect(result).toMatchObject({ ok: false, reason: 'conflict', live: { id: first, arrangedByName: 'editor' } })
  expect(await seen()).toMatchObject({ lead: 'Көпір ашылды' })
  expect(await putFrontLive(db, owner, { ...late, baseId: first }, clock)).toMatchObject({ ok: true })
  expect(await seen()).toMatchObject({ lead: 'Мектеп салынды' })
})

test('of two who put live at the same moment one is told', async () => {
  const both = [
    putFrontLive(db, editor, input({ lead: pin(articles.first) }), clock),
    putFrontLive(db, owner, input({ lead: pin(articles.second) }), clock),
  ]
  const results = await Promise.all(both)
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict' })
  expect(await listFrontHistory(db, front, 5)).toHaveLength(1)
})

test('a pin and the strip end at their time on the publication’s clock, once, and the caches are told', async () => {
  const now = new Date(Date.now() - (Date.now() % minute))
  const [soon, later] = [new Date(now.getTime() + minute), new Date(now.getTime() + 2 * minute)]
  const strip = { stripText: 'Жер  сілкінді ', stripArticleId: articles.sport, stripUntil: local(later) }
  await putLive({ lead: pin(articles.first, local(soon)), beside: [pin(articles.second)], ...strip }, now)
  expect(await endDuePins(db, new Date(soon.getTime() - 1))).toEqual([])
  expect(await seen()).toEqual({
    lead: 'Көпір ашылды',
    beside: ['Мектеп салынды'],
    strip: { text: 'Жер сілкінді', path: '/sport/final' },
  })

  const told: string[] = []
  const silence = onInvalidation((more) => told.push(...more))
  const places = await Promise.all([endDuePins(db, soon), endDuePins(db, soon)])
  expect(places.flat()).toEqual([front])
  expect(told).toEqual([tags.front('kk', null)])
  expect(await seen()).toMatchObject({ lead: undefined, strip: { text: 'Жер сілкінді' } })
  expect(await endDuePins(db, later)).toEqual([front])
  expect(await seen()).toEqual({ lead: undefined, beside: ['Мектеп салынды'], strip: null })
  expect(await endDuePins(db, new Date(later.getTime() + minute))).toEqual([])
  silence()
})

test('what is wrong is said by its field, and nothing goes live', async () => {
  const past = local(new Date(Date.now() - minute))
  const wrong = input({
    lead: pin(articles.first, past),
    beside: [pin('0198a5c2-0000-7000-8000-000000000001')],
    stripText: 'Жер сілкінді',
  })
  expect(await putFrontLive(db, editor, wrong, clock)).toMatchObject({
    reason: 'invalid',
    fieldErrors: {
      [`until:${articles.first}`]: { key: 'frontEndInPast' },
      'until:0198a5c2-0000-7000-8000-000000000001': { key: 'frontArticleUnknown' },
      stripUntil: { key: 'frontStripEndMissing' },
    },
  })
  expect(await putFrontLive(db, editor, input({ edition: 'en', lead: pin(articles.first) }), clock)).toMatchObject({
    reason: 'invalid',
  })
  const nowhere = input({ edition: 'ru', sectionId: newsroom.sections.sport })
  expect(await putFrontLive(db, editor, nowhere, clock)).toMatchObject({ reason: 'notFound' })
  expect(await seen()).toBeUndefined()
})

test('a story that is not public waits, one that is withdrawn leaves with its strip, one that moves follows', async () => {
  const moving = await beginPublic(db, newsroom, { headline: 'Көшкен мақала', slug: 'koshken' })
  const strip = {
    stripText: 'Жер сілкінді',
    stripArticleId: moving.id,
    stripUntil: local(new Date(Date.now() + 5 * minute)),
  }
  await putLive({ lead: pin(articles.unpublished), beside: [pin(moving.id)], ...strip })
  const place: FrontPlace = { edition: 'kk', sectionId: newsroom.sections.sayasat }
  const onSection = input({ ...place, beside: [pin(moving.id)] })
  expect(await putFrontLive(db, editor, onSection, clock)).toMatchObject({ ok: true })
  expect(await seen()).toMatchObject({ lead: undefined, beside: ['Көшкен мақала'] })
  expect(await seen(place)).toMatchObject({ beside: ['Көшкен мақала'] })

  const target = { id: moving.id, version: moving.version, sectionId: newsroom.sections.sport, slug: 'koshken' }
  expect(await moveArticle(db, editor, target)).toMatchObject({ ok: true })
  expect(await seen()).toMatchObject({ beside: ['Көшкен мақала'], strip: { path: '/sport/koshken' } })
  expect(await seen(place)).toMatchObject({ beside: [] })
  expect(await withdrawArticle(db, editor, { id: moving.id, reason: 'Қате' })).toMatchObject({ ok: true })
  expect(await seen()).toEqual({ lead: undefined, beside: [], strip: null })
})

test('an earlier arrangement is put back without what has ended since, and the history tells who and when', async () => {
  const ago = new Date(Date.now() - 10 * minute)
  const until = local(new Date(ago.getTime() + 2 * minute))
  const earlier = await putLive({ lead: pin(articles.first), beside: [pin(articles.second, until)] }, ago)
  const present = await putLive({ lead: pin(articles.sport), baseId: earlier })

  expect(await restoreFront(db, owner, { id: earlier, baseId: earlier })).toMatchObject({ reason: 'conflict' })
  const restored = await restoreFront(db, owner, { id: earlier, baseId: present })
  expect(restored).toMatchObject({ ok: true })
  expect(await seen()).toEqual({ lead: 'Көпір ашылды', beside: [], strip: null })
  const history = await listFrontHistory(db, front, 10)
  expect(history.map(({ arrangedByName, replacedAt }) => [arrangedByName, replacedAt === null])).toEqual([
    ['owner', true],
    ['editor', false],
    ['editor', false],
  ])
  expect(await findLiveArrangement(db, front)).toMatchObject({ baseId: earlier })
})
