import { afterAll, describe, expect, test } from 'vitest'
import { listBySection, listByTag, listLatest } from '@/db/queries/publication-lists'
import { findPublication, findPublicationById } from '@/db/queries/publications'
import { testDatabase } from '@/db/testing/test-database'
import { findOldAddress } from '@/lib/addresses/old-address'
import { toldTags } from '@/lib/cache/told-tags-fixture'
import { tags } from '@/lib/cache/tags'
import { findHits } from '@/lib/search/find-hits'
import { parseQuery } from '@/lib/search/parse-query'
import { moveArticle } from './move-article'
import { begin, beginPublic, completeContent, openNewsroom, readersPathAt } from './newsroom-fixture'
import { openArticle } from './open-article'
import { publishArticle } from './publish-article'
import { saveDraft } from './save-draft'
import { withdrawArticle } from './withdraw-article'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author, contributor } = newsroom.people
const { sayasat, sport } = newsroom.sections

const told = toldTags()

const pathAt = (slug: string, section?: string) => readersPathAt(db, slug, section)

describe('publishing', () => {
  test('puts an article before readers, at a slug made from its Kazakh headline', async () => {
    const now = new Date('2026-08-05T20:30:00Z') // 6 August in Almaty
    const { id, path } = await beginPublic(db, newsroom, { headline: 'Қала күні тойланды' }, now)

    expect(path).toBe('/sayasat/qala-kuni-toilandy')
    expect(await findPublication(db, 'kk', 'sayasat', 'qala-kuni-toilandy')).toMatchObject({
      articleId: id,
      headline: 'Қала күні тойланды',
      firstPublishedAt: now,
      updatedAt: null,
      section: { id: sayasat, names: { kk: 'Саясат' } },
      authors: [{ slug: 'aigul-sarsenova' }],
      tags: [{ name: 'Экология' }],
    })
    expect(told).toEqual(
      expect.arrayContaining([
        tags.article(id),
        tags.address('kk', path),
        tags.latest('kk'),
        tags.section(sayasat),
        tags.author(newsroom.authorId),
        tags.tag(newsroom.tagId),
        tags.archive('kk', '2026'),
        tags.archive('kk', '2026-08'),
        tags.archive('kk', '2026-08-06'),
        tags.feeds('kk'),
        tags.sitemap(),
      ]),
    )
    const row = await db.selectFrom('invalidation').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
    expect(row.tags.sort()).toEqual([...told].sort())
  })

  test('a draft is in no list, at no address and in no search', async () => {
    const id = await begin(db, newsroom, { headline: 'Әзір емес мәтін', slug: 'azir-emes' })

    expect(await pathAt('azir-emes')).toBe('none')
    const lists = await Promise.all([
      listLatest(db, 'kk', { limit: 100 }),
      listBySection(db, 'kk', sayasat, { limit: 100 }),
      listByTag(db, newsroom.tagId, { limit: 100 }),
    ])
    const { hits } = await findHits(db, { editions: ['kk'], query: parseQuery('әзір'), limit: 100, now: new Date() })
    expect(hits).toEqual([])
    expect(lists.flat().filter((card) => card.articleId === id)).toEqual([])
    expect(told).toEqual([])
  })

  test('what is saved after publishing is not seen before it is published again', async () => {
    const { id } = await beginPublic(db, newsroom, { headline: 'Бірінші тақырып' })
    const before = await findPublicationById(db, id)
    const content = completeContent(newsroom, { headline: 'Екінші тақырып', slug: 'birinshi-taqyryp' })
    const saved = await saveDraft(db, editor, { id, baseVersion: 2, content })
    expect(saved.ok).toBe(true)
    expect(await findPublicationById(db, id)).toEqual(before)
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { changedSincePublished: true } })

    const later = new Date(Date.now() + 60_000)
    await publishArticle(db, editor, { id, version: 3 }, later)

    expect(await findPublicationById(db, id)).toMatchObject({
      headline: 'Екінші тақырып',
      firstPublishedAt: before?.firstPublishedAt,
      updatedAt: later,
    })
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { changedSincePublished: false } })
  })

  test('says everything that is missing, and changes nothing', async () => {
    const picture = { type: 'picture', attrs: { mediaId: '', alt: ' ', caption: '', credit: '' } } as const
    const id = await begin(db, newsroom, { headline: '', authorIds: [] })
    const media = await db
      .insertInto('media')
      .values({
        id: '0198a5c2-0000-7000-8000-000000000001',
        content_hash: 'x',
        file_name: 'x.jpg',
        mime_type: 'image/jpeg',
        byte_size: 10,
        width: 10,
        height: 10,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const content = {
      ...completeContent(newsroom, { headline: '', authorIds: [], slug: 'birdene' }),
      lead: { mediaId: media.id, alt: '', caption: '', credit: '' },
      body: { type: 'doc', content: [{ ...picture, attrs: { ...picture.attrs, mediaId: media.id } }] },
    }
    expect(await saveDraft(db, editor, { id, baseVersion: 1, content })).toMatchObject({ ok: true })

    expect(await publishArticle(db, editor, { id, version: 2 })).toEqual({
      ok: false,
      reason: 'invalid',
      fieldErrors: {
        headline: { key: 'headlineMissing' },
        authorIds: { key: 'authorMissing' },
        leadAlt: { key: 'leadAltMissing' },
        body: { key: 'bodyAltMissing', values: { count: 1 } },
      },
    })
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { status: 'draft', version: 2 } })
  })

  test('a section without a name in the edition takes no article of it', async () => {
    const id = await begin(db, newsroom, { sectionId: sport })
    await db.updateTable('article').set({ edition: 'ru' }).where('id', '=', id).execute()

    expect(await publishArticle(db, editor, { id, version: 1 })).toMatchObject({
      fieldErrors: { sectionId: { key: 'sectionNotInEdition' } },
    })
  })

  test('a slug that readers find another article at is refused with a free one; one made from the headline is numbered', async () => {
    await beginPublic(db, newsroom, { headline: 'Бір мекенжай', slug: 'bir-mekenjai' })
    const second = await begin(db, newsroom, { headline: 'Бір мекенжай', slug: 'bir-mekenjai' })
    expect(await publishArticle(db, editor, { id: second, version: 1 })).toEqual({
      ok: false,
      reason: 'invalid',
      fieldErrors: { slug: { key: 'slugTaken', values: { suggestion: 'bir-mekenjai-2' } } },
    })

    const third = await beginPublic(db, newsroom, { headline: 'Бір мекенжай', slug: '' })
    expect(third.path).toBe('/sayasat/bir-mekenjai-2')
  })

  test('two articles that take one slug at the same moment do not both get it', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => begin(db, newsroom, { headline: 'Жарыс', slug: 'jarys' })))
    const results = await Promise.all(ids.map((id) => publishArticle(db, editor, { id, version: 1 })))

    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.reason === 'invalid')).toHaveLength(2)
  })

  test('is refused to a contributor, to an author of another article, and over an unseen save', async () => {
    const id = await begin(db, newsroom, {}, contributor)
    const act = (actor: typeof editor, version: number) => publishArticle(db, actor, { id, version })

    expect(await act(contributor, 1)).toMatchObject({ reason: 'denied', message: { key: 'deniedToRole' } })
    expect(await act(author, 1)).toMatchObject({ reason: 'denied', message: { key: 'deniedNotOwn' } })
    expect(await act(editor, 7)).toMatchObject({ reason: 'conflict', current: { id, version: 1 } })
    expect(await findPublicationById(db, id)).toBeUndefined()
  })
})

describe('withdrawing', () => {
  test('takes an article from every list, and all its addresses answer "gone" until it is published again', async () => {
    const { id } = await beginPublic(db, newsroom, { slug: 'f1' })
    await moveArticle(db, editor, { id, version: 1, sectionId: sayasat, slug: 'f2' })
    told.length = 0
    expect(await withdrawArticle(db, editor, { id, reason: ' Дерек расталмады ' })).toMatchObject({ ok: true })

    expect(await findOldAddress(db, 'kk', '/sayasat/f1')).toEqual({ kind: 'gone', articleId: id })
    expect(await findOldAddress(db, 'kk', '/sayasat/f2')).toEqual({ kind: 'gone', articleId: id })
    expect((await listLatest(db, 'kk', { limit: 100 })).filter((card) => card.articleId === id)).toEqual([])
    expect(told).toEqual(expect.arrayContaining([tags.latest('kk'), tags.address('kk', '/sayasat/f1'), tags.sitemap()]))
    const log = await db
      .selectFrom('audit_log')
      .select(['action', 'user_id', 'detail'])
      .where('subject_id', '=', id)
      .where('action', '=', 'article.withdraw')
      .execute()
    expect(log).toEqual([
      { action: 'article.withdraw', user_id: editor.id, detail: { path: '/sayasat/f2', reason: 'Дерек расталмады' } },
    ])

    await publishArticle(db, editor, { id, version: 2 })
    expect(await pathAt('f1')).toBe('/sayasat/f2')
    expect(await pathAt('f2')).toBe('article')
  })

  test('needs a reason, and an article that readers see', async () => {
    const { id } = await beginPublic(db, newsroom, { slug: 'g1' })
    const draft = await begin(db, newsroom)

    expect(await withdrawArticle(db, editor, { id, reason: ' ' })).toMatchObject({
      fieldErrors: { reason: { key: 'reasonMissing' } },
    })
    expect(await withdrawArticle(db, editor, { id: draft, reason: 'қате' })).toMatchObject({ reason: 'refused' })
    expect(await pathAt('g1')).toBe('article')
  })
})
