import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { listMediaUses } from '@/db/queries/media-uses'
import { listSitemapEntries } from '@/db/queries/publication-sitemap'
import { findPublicationById } from '@/db/queries/publications'
import { listRelated, proposeRelated } from '@/db/queries/related-publications'
import { testDatabase } from '@/db/testing/test-database'
import { type FoundSettings, plainFound } from '@/lib/articles/article'
import { toFound, toSnapshotContent } from '@/lib/articles/article-mapper'
import { begin, beginPublic, completeContent, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { openArticle } from '@/lib/articles/open-article'
import { publishArticle } from '@/lib/articles/publish-article'
import { saveDraft } from '@/lib/articles/save-draft'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import { findPublicArticles, openFoundDesk } from './found-desk'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, contributor } = newsroom.people

const found: FoundSettings = {
  ...plainFound,
  searchTitle: 'Өзен жағасы: тұрғындар не істеді',
  shareHeadline: 'Екі мың көшет',
  canonical: 'https://egemen.kz/article/1',
}

async function inSitemap(id: string): Promise<boolean> {
  const always = { start: new Date(0), end: new Date(Date.now() + 86_400_000) }
  return (await listSitemapEntries(db, 'kk', always)).some(({ articleId }) => articleId === id)
}

async function addPicture(): Promise<string> {
  const id = newId()
  const values = {
    id,
    content_hash: id,
    file_name: 'a.jpg',
    mime_type: 'image/jpeg',
    byte_size: 1,
    width: 1200,
    height: 630,
  }
  await db.insertInto('media').values(values).execute()
  return id
}

describe('what search engines and messengers are told', () => {
  test('is a part of the text: readers get it with the revision that is published, and not before', async () => {
    const { id, version } = await beginPublic(db, newsroom, { headline: 'Бірінші мақала' })
    const shareImageId = await addPicture()
    const content = completeContent(newsroom, { headline: 'Бірінші мақала', found: { ...found, shareImageId } })
    const saved = await saveDraft(db, editor, { id, baseVersion: version, content })
    expect(saved).toMatchObject({ ok: true })
    expect((await findPublicationById(db, id))?.found).toEqual({})
    expect(await inSitemap(id)).toBe(true)
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { found: { ...found, shareImageId } } })

    expect(await publishArticle(db, editor, { id, version: version + 1 })).toMatchObject({ ok: true })
    const publication = await findPublicationById(db, id)
    expect(publication && toFound(publication)).toEqual({ ...found, shareImageId })
    expect(await inSitemap(id)).toBe(false)
    expect(await listMediaUses(db, shareImageId, 10)).toMatchObject([{ kind: 'article', id, isPublic: true }])
  })

  test('an article that asks to be left out is in no sitemap, and comes back when it does not ask any more', async () => {
    const { id, version } = await beginPublic(db, newsroom, {
      headline: 'Жасырын мақала',
      found: { ...plainFound, noindex: true },
    })
    expect(await inSitemap(id)).toBe(false)
    await saveDraft(db, editor, {
      id,
      baseVersion: version,
      content: completeContent(newsroom, { headline: 'Жасырын' }),
    })
    await publishArticle(db, editor, { id, version: version + 1 })
    expect(await inSitemap(id)).toBe(true)
  })

  test('an address that is none and a picture that is not there are refused; a text without any of it is taken', async () => {
    const id = await begin(db, newsroom)
    const save = (changes: Partial<FoundSettings>) =>
      saveDraft(db, editor, {
        id,
        baseVersion: 1,
        content: completeContent(newsroom, { found: { ...plainFound, ...changes } }),
      })
    expect(await save({ canonical: 'javascript:alert(1)' })).toMatchObject({
      fieldErrors: { canonical: { key: 'canonicalInvalid' } },
    })
    expect(await save({ shareImageId: newId() })).toMatchObject({
      fieldErrors: { shareImageId: { key: 'pictureUnknown' } },
    })
    expect(await save({ searchTitle: 'а'.repeat(201) })).toMatchObject({ ok: false, reason: 'invalid' })

    const { found: _found, relatedIds: _relatedIds, ...before } = completeContent(newsroom)
    expect(await saveDraft(db, editor, { id, baseVersion: 1, content: before })).toMatchObject({ ok: true })
    expect(toSnapshotContent(before)).toMatchObject({ found: plainFound, relatedIds: null })
  })
})

describe('what to read next', () => {
  const text = (headline: string, changes = {}) => beginPublic(db, newsroom, { headline, ...changes })

  test('shares words and tags, newer before older; chosen by hand it is what was chosen, without what was withdrawn', async () => {
    const sport = { sectionId: newsroom.sections.sport, tagIds: [] }
    const asked = await text('Қаладағы велосипед жолдары')
    const words = await text('Велосипед жолдары ауылға да жетті', sport)
    const nothing = await text('Футбол матчы басталды', sport)
    const tag = await text('Орман өртенді')
    const automatic = (await listRelated(db, asked.id, 20)).map(({ articleId }) => articleId)
    expect(automatic).not.toContain(asked.id)
    expect(automatic.indexOf(words.id)).toBeGreaterThanOrEqual(0)
    expect(automatic.indexOf(words.id)).toBeLessThan(automatic.indexOf(nothing.id))
    expect(automatic.indexOf(tag.id)).toBeLessThan(automatic.indexOf(nothing.id))
    const draft = await begin(db, newsroom, { headline: 'Жаңа велосипед жолдары салынады', ...sport })
    expect((await proposeRelated(db, draft, 2)).map(({ articleId }) => articleId)).toEqual(
      expect.arrayContaining([words.id, asked.id]),
    )

    const relatedIds = [nothing.id, words.id, newId()]
    const content = completeContent(newsroom, { headline: 'Қаладағы велосипед жолдары', relatedIds })
    expect(await saveDraft(db, editor, { id: asked.id, baseVersion: asked.version, content })).toMatchObject({
      ok: true,
    })
    await publishArticle(db, editor, { id: asked.id, version: asked.version + 1 })
    const chosen = async () => (await listRelated(db, asked.id, 3)).map(({ articleId }) => articleId)
    expect(await chosen()).toEqual([nothing.id, words.id])

    const told: string[] = []
    const silence = onInvalidation((more) => told.push(...more))
    await withdrawArticle(db, editor, { id: nothing.id, reason: 'Қате' })
    silence()
    expect(told).toContain(tags.latest('kk'))
    expect(await chosen()).toEqual([words.id])
    await withdrawArticle(db, editor, { id: words.id, reason: 'Қате' })
    expect(await chosen()).toContain(tag.id)
  })

  test('the panel shows what is chosen and what would be, and finds public articles by any form of a word', async () => {
    const shown = await text('Кітапханалар түнде ашылады')
    await begin(db, newsroom, { headline: 'Кітапхана жобасы' })
    const { id } = await text('Оқу залы')
    const asked = { id, shareImageId: null, relatedIds: [shown.id, newId()] }
    expect(await openFoundDesk(db, editor, asked)).toMatchObject({
      ok: true,
      picked: [{ id: shown.id, public: true }],
      series: [],
      seriesId: null,
    })
    expect(await openFoundDesk(db, contributor, asked)).toMatchObject({ reason: 'denied' })
    const query = { edition: 'kk', query: 'кітапханадан', exceptId: id } as const
    expect((await findPublicArticles(db, query)).map((article) => article.id)).toEqual([shown.id])
    expect((await findPublicArticles(db, { ...query, query: '' })).some((article) => article.id === id)).toBe(false)
  })
})
