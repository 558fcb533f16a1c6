import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { begin, beginPublic, completeContent, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { listReadableArticles, openArticle } from '@/lib/articles/open-article'
import { submitForReview } from '@/lib/articles/review-article'
import { saveDraft } from '@/lib/articles/save-draft'
import { assignArticle, setDeadline } from './assign-article'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author, contributor } = newsroom.people
let id = ''

beforeAll(async () => {
  id = await begin(db, newsroom, { slug: 'tapsyrma' })
  await beginPublic(db, newsroom, { slug: 'basqa' })
})

test('whoever is assigned may read, write and hand in the article; taken off the list, they may not', async () => {
  expect(await openArticle(db, contributor, id)).toMatchObject({ reason: 'denied' })
  expect(await assignArticle(db, editor, { id, userIds: [contributor.id, author.id] })).toEqual({ ok: true })

  for (const person of [contributor, author]) {
    const { items } = await listReadableArticles(db, person, {}, { limit: 10 })
    expect(items.map((item) => item.id)).toEqual([id])
    expect(items[0]?.assignees.map(({ name }) => name).sort()).toEqual(['author', 'contributor'])
  }
  const content = completeContent(newsroom, { slug: 'tapsyrma', headline: 'Тапсырма орындалды' })
  expect(await saveDraft(db, contributor, { id, baseVersion: 1, content })).toMatchObject({ ok: true, version: 2 })
  expect(await submitForReview(db, contributor, { id, version: 2 })).toEqual({ ok: true })
  expect(await saveDraft(db, contributor, { id, baseVersion: 2, content })).toMatchObject({
    message: { key: 'deniedSubmitted' },
  })

  expect(await assignArticle(db, editor, { id, userIds: [author.id] })).toEqual({ ok: true })
  expect(await openArticle(db, contributor, id)).toMatchObject({ reason: 'denied' })
  expect(await openArticle(db, editor, id)).toMatchObject({ article: { assigneeIds: [author.id] } })
})

test('a page of what somebody made and was assigned to follows the other without a gap or a repetition', async () => {
  const own = [await begin(db, newsroom, { slug: 'oz-1' }, author), await begin(db, newsroom, { slug: 'oz-2' }, author)]
  await assignArticle(db, editor, { id: own[0] ?? '', userIds: [author.id] })
  const first = await listReadableArticles(db, author, {}, { limit: 2 })
  const second = await listReadableArticles(db, author, {}, { limit: 2, ...(first.next && { before: first.next }) })
  const seen = [...first.items, ...second.items].map((item) => item.id)
  expect(seen).toEqual([own[1], own[0], id])
  const mine = await listReadableArticles(db, author, { assigneeId: author.id }, { limit: 5 })
  expect(mine.items.map((item) => item.id)).toEqual([own[0], id])
})

test('is refused to whoever may not, and for people who cannot come in; nothing is changed then', async () => {
  const before = await openArticle(db, editor, id)
  expect(await assignArticle(db, contributor, { id, userIds: [] })).toMatchObject({ reason: 'denied' })
  expect(await assignArticle(db, author, { id, userIds: [] })).toMatchObject({ message: { key: 'deniedNotOwn' } })
  const stranger = '0198a5c2-0000-7000-8000-000000000001'
  expect(await assignArticle(db, editor, { id, userIds: [author.id, stranger] })).toMatchObject({
    fieldErrors: { assigneeIds: { key: 'assigneeUnknown' } },
  })
  expect(await setDeadline(db, contributor, { id, deadline: new Date() })).toMatchObject({ reason: 'denied' })
  expect(await openArticle(db, editor, id)).toEqual(before)
})

test('a deadline is set and taken away', async () => {
  const deadline = new Date('2026-12-01T13:00:00Z')
  expect(await setDeadline(db, editor, { id, deadline })).toEqual({ ok: true })
  expect(await openArticle(db, editor, id)).toMatchObject({ article: { deadline } })
  expect(await setDeadline(db, editor, { id, deadline: null })).toEqual({ ok: true })
  expect(await openArticle(db, editor, id)).toMatchObject({ article: { deadline: null } })
})
