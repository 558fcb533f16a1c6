import { afterAll, expect, test } from 'vitest'
import { findPublication, findPublicationById } from '@/db/queries/publications'
import { testDatabase } from '@/db/testing/test-database'
import { toldTags } from '@/lib/cache/told-tags-fixture'
import { tags } from '@/lib/cache/tags'
import { moveArticle } from './move-article'
import { beginPublic, completeContent, openNewsroom, readersPathAt } from './newsroom-fixture'
import { openArticle } from './open-article'
import { saveDraft } from './save-draft'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor } = newsroom.people
const { sayasat, sport } = newsroom.sections
const pathAt = (slug: string, section?: string) => readersPathAt(db, slug, section)

const told = toldTags()

test('every address that an article ever had leads to the present one in one step', async () => {
  const { id } = await beginPublic(db, newsroom, { slug: 'a1' })
  await moveArticle(db, editor, { id, version: 1, sectionId: sayasat, slug: 'a2' })
  await moveArticle(db, editor, { id, version: 2, sectionId: sport, slug: 'a2' })
  told.length = 0
  await moveArticle(db, editor, { id, version: 3, sectionId: sport, slug: 'a3' })

  expect(await pathAt('a1')).toBe('/sport/a3')
  expect(await pathAt('a2')).toBe('/sport/a3')
  expect(await pathAt('a2', 'sport')).toBe('/sport/a3')
  expect(await pathAt('a3', 'sport')).toBe('article')
  for (const path of ['/sayasat/a1', '/sayasat/a2', '/sport/a2', '/sport/a3']) {
    expect(told).toContain(tags.address('kk', path))
  }
})

test('moving there and back leaves the article at its address', async () => {
  const { id } = await beginPublic(db, newsroom, { slug: 'b1' })
  await moveArticle(db, editor, { id, version: 1, sectionId: sayasat, slug: 'b2' })
  await moveArticle(db, editor, { id, version: 2, sectionId: sayasat, slug: 'b1' })

  expect(await pathAt('b1')).toBe('article')
  expect(await pathAt('b2')).toBe('/sayasat/b1')
})

test('an article that stands at an address wins over one that once did, and leaves it behind in its turn', async () => {
  const old = await beginPublic(db, newsroom, { slug: 'c1' })
  await moveArticle(db, editor, { id: old.id, version: 1, sectionId: sayasat, slug: 'c2' })
  const present = await beginPublic(db, newsroom, { slug: 'c1' })
  expect(await findPublication(db, 'kk', 'sayasat', 'c1')).toMatchObject({ articleId: present.id })

  await moveArticle(db, editor, { id: present.id, version: 1, sectionId: sayasat, slug: 'c3' })
  expect(await pathAt('c1')).toBe('/sayasat/c3')
})

test('a move publishes nothing else that was written since', async () => {
  const { id } = await beginPublic(db, newsroom, { slug: 'd1', headline: 'Шыққан мәтін' })
  const before = await findPublicationById(db, id)
  const unfinished = completeContent(newsroom, { slug: 'd1', headline: 'Бітпеген мәтін' })
  await saveDraft(db, editor, { id, baseVersion: 1, content: unfinished })
  const moved = await moveArticle(db, editor, { id, version: 2, sectionId: sport, slug: 'd2' })

  expect(moved).toMatchObject({ ok: true, path: '/sport/d2', version: 4 })
  expect(await findPublicationById(db, id)).toMatchObject({ headline: 'Шыққан мәтін', updatedAt: before?.updatedAt })
  expect(await openArticle(db, editor, id)).toMatchObject({
    article: { headline: 'Бітпеген мәтін', sectionId: sport, slug: 'd2', version: 4, changedSincePublished: true },
  })
})

test('a move to a taken address is refused and leaves everything as it was', async () => {
  await beginPublic(db, newsroom, { slug: 'e1' })
  const { id } = await beginPublic(db, newsroom, { slug: 'e2' })
  const before = await openArticle(db, editor, id)

  expect(await moveArticle(db, editor, { id, version: 1, sectionId: sayasat, slug: 'e1' })).toMatchObject({
    fieldErrors: { slug: { key: 'slugTaken', values: { suggestion: 'e1-2' } } },
  })
  expect(await openArticle(db, editor, id)).toEqual(before)
})
