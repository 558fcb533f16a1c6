import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countAuthorUses } from '@/db/queries/authors'
import { listCalendar } from '@/db/queries/article-calendar'
import { countArticlesByStatus, listArticles } from '@/db/queries/article-list'
import { findArticle } from '@/db/queries/articles'
import { listArchiveDays, listArchiveMonths, listArchiveYears } from '@/db/queries/archive-periods'
import { countPublicUses, findMediaFootprint, listMediaUses } from '@/db/queries/media-uses'
import { listFrontArticles } from '@/db/queries/front-articles'
import {
  findFrontDraft,
  findFrontForReaders,
  findLiveArrangement,
  listFrontEndTimes,
  listFrontHistory,
} from '@/db/queries/front-arrangements'
import { findPublicFootprint } from '@/db/queries/publication-writes'
import {
  listByArchivePeriod,
  listByAuthor,
  listByIds,
  listBySection,
  listByTag,
  listLatest,
} from '@/db/queries/publication-lists'
import { findLastChange, listNewsSitemapEntries, listSitemapEntries } from '@/db/queries/publication-sitemap'
import {
  findPublication,
  findPublicationById,
  listPublicationsByIds,
  listTranslations,
} from '@/db/queries/publications'
import { listRevisions } from '@/db/queries/revisions'
import { countSectionUses, listEditionsOfSection } from '@/db/queries/sections'
import { countTagUses } from '@/db/queries/tags'
import { listRelated, proposeRelated } from '@/db/queries/related-publications'
import { findSeriesAround, listBySeries, listPublicSeriesSlugs, listSeries, listSeriesParts } from '@/db/queries/series'
import { listIntendedSlugs, listPublicSlugs } from '@/db/queries/slugs'
import { listBehind } from '@/db/queries/translations'
import { listArticlesByHeadline } from '@/db/queries/article-headlines'
import { findStanding } from '@/db/queries/bulk-actions'
import { listTrash, listTrashedBefore } from '@/db/queries/trash'
import { newsroomQueries } from '@/lib/search/newsroom-search'
import { testDatabase } from '@/db/testing/test-database'
import { findOldAddress } from '@/lib/addresses/old-address'
import { monthBounds } from '@/lib/kazakh/days'
import { findHits } from '@/lib/search/find-hits'
import { parseQuery } from '@/lib/search/parse-query'
import { watchPlans } from './plan-fixture'
import { seedArticles } from './seed-articles'

const { db, url, drop } = await testDatabase()
const { watched, tablesScanned, close } = watchPlans(db, url)
const zone = 'Asia/Almaty'
const now = new Date()

beforeAll(async () => {
  await seedArticles(db, { articles: 10_000, seed: 1, now })
}, 120_000)
afterAll(async () => {
  await close()
  await drop()
})

test('the check itself sees a table that is read from end to end', async () => {
  const readAll = () => watched.selectFrom('publication').select('slug').orderBy('headline').execute()
  expect(await tablesScanned(readAll)).toEqual(['publication'])
})

async function someArticle() {
  const [card] = await listLatest(db, 'kk', { limit: 1 })
  const article = card && (await findPublicationById(db, card.articleId))
  const [author, tag] = [article?.authors[0], article?.tags[0]]
  if (article === undefined || author === undefined || tag === undefined) throw new Error('No article was seeded')
  const before = { at: new Date(now.getTime() - 400 * 86_400_000), id: article.articleId }
  return { article, author, tag, before, section: article.section }
}

describe('readers’ queries use an index with 10,000 articles', () => {
  const month = monthBounds({ year: now.getUTCFullYear() - 1, month: 3 }, zone)
  const limit = 21
  const search = (typed: string) => findHits(watched, { editions: ['kk'], query: parseQuery(typed), limit: 20, now })
  type Some = Awaited<ReturnType<typeof someArticle>>
  const queries: Record<string, (some: Some) => Promise<unknown>> = {
    'the article at an address': ({ article, section }) => findPublication(watched, 'kk', section.slug, article.slug),
    'an address that nothing stands at': () => findOldAddress(watched, 'kk', '/sayasat/joq'),
    'an article by its id': ({ article }) => findPublicationById(watched, article.articleId),
    translations: ({ article }) => listTranslations(watched, article),
    'whole articles by id': ({ article }) => listPublicationsByIds(watched, [article.articleId]),
    'cards by id': ({ article }) => listByIds(watched, [article.articleId]),
    'the latest': () => listLatest(watched, 'kk', { limit }),
    'older than the latest': ({ before }) => listLatest(watched, 'kk', { limit, before }),
    'a section': ({ section }) => listBySection(watched, 'kk', section.id, { limit }),
    'an older page of a section': ({ section, before }) => listBySection(watched, 'kk', section.id, { limit, before }),
    'a tag': ({ tag }) => listByTag(watched, tag.id, { limit }),
    'an older page of a tag': ({ tag, before }) => listByTag(watched, tag.id, { limit, before }),
    'an author': ({ author }) => listByAuthor(watched, 'kk', author.id, { limit }),
    'an older page of an author': ({ author, before }) => listByAuthor(watched, 'kk', author.id, { limit, before }),
    'a month of the archive': () => listByArchivePeriod(watched, 'kk', month, { limit }),
    'years of the archive': () => listArchiveYears(watched, 'kk', zone),
    'months of a year': () => listArchiveMonths(watched, 'kk', now.getUTCFullYear() - 1, zone),
    'days of a month': () => listArchiveDays(watched, 'kk', { year: now.getUTCFullYear() - 1, month: 3 }, zone),
    'related articles': ({ article }) => listRelated(watched, article.articleId, 4),
    'proposals for a working copy': ({ article }) => proposeRelated(watched, article.articleId, 4),
    'the series of an article': ({ article }) => findSeriesAround(watched, article.articleId),
    'a search for a rare word': () => search('тоғызқұмалақтан'),
    'a search for a common word': () => search('дейді'),
    'a search for several words': () => search('жаңа мектеп ашылды'),
    'a month of the sitemap': () => listSitemapEntries(watched, 'kk', month),
    'the last change of a month': () => findLastChange(watched, 'kk', month),
    'the news sitemap': () => listNewsSitemapEntries(watched, 'kk', now),
  }
  test.each(Object.entries(queries))('%s', async (_name, query) => {
    const some = await someArticle()
    expect(await tablesScanned(() => query(some))).toEqual([])
  })
})

describe('the newsroom’s queries use an index with 10,000 articles', () => {
  const page = { limit: 51 }
  const nobody = '0198a5c2-0000-7000-8000-000000000001'
  const sixWeeks = Array.from({ length: 42 }, (_, day) => new Date(now.getTime() - (42 - day) * 86_400_000))
  const headlines = (typed: string) =>
    listArticlesByHeadline(watched, { visibleTo: undefined, typed, queries: newsroomQueries(typed, true) }, 8)
  type Some = Awaited<ReturnType<typeof someArticle>>
  const queries: Record<string, (some: Some) => Promise<unknown>> = {
    'all articles': () => listArticles(watched, {}, page),
    'an older page': ({ before }) => listArticles(watched, {}, { ...page, before }),
    'by status': () => listArticles(watched, { status: 'published' }, page),
    'by a status that none has': () => listArticles(watched, { status: 'in_review' }, page),
    'by section': ({ section }) => listArticles(watched, { sectionId: section.id }, page),
    'by author': ({ author }) => listArticles(watched, { authorId: author.id }, page),
    'by section, status and author': ({ section, author }) =>
      listArticles(watched, { sectionId: section.id, status: 'draft', authorId: author.id }, page),
    'one’s own': () => listArticles(watched, { createdBy: nobody }, page),
    'one’s own and what one was asked to do': () => listArticles(watched, { visibleTo: nobody }, page),
    'what one was asked to do': () => listArticles(watched, { assigneeId: nobody }, { ...page, viewerId: nobody }),
    'counts of what one may see': () => countArticlesByStatus(watched, { visibleTo: nobody }),
    'a rare word in the headline': () => listArticles(watched, { query: 'қолөнер' }, page),
    'several words': () =>
      listArticles(watched, { query: 'жаңа мектеп', anywhere: newsroomQueries('жаңа мектеп') }, page),
    'a word anywhere that there is none of': () =>
      listArticles(watched, { query: 'жоқсөз', anywhere: newsroomQueries('жоқсөз') }, page),
    'a series': () => listArticles(watched, { seriesId: nobody }, page),
    'a common word in the headline': () => listArticles(watched, { query: 'жаңа' }, page),
    'a word in the headline that there is none of': () => listArticles(watched, { query: 'жоқсөз' }, page),
    'headlines by a rare word in another script': () => headlines('qolöner'),
    'headlines by a common word': () => headlines('жаңа'),
    'headlines of what one may see': () =>
      listArticlesByHeadline(watched, { visibleTo: nobody, typed: 'жаңа', queries: newsroomQueries('жаңа', true) }, 8),
    'headlines by a word that there is none of': () => headlines('жоқсөз'),
    'the trash': () => listTrash(watched, { createdBy: undefined, before: undefined, limit: 41 }),
    'what is old in the trash': () => listTrashedBefore(watched, now, 100),
    'how an article stands': ({ article }) => findStanding(watched, article.articleId),
    'counts by status': () => countArticlesByStatus(watched, {}),
    'counts of one’s own': () => countArticlesByStatus(watched, { createdBy: nobody }),
    'a working copy': ({ article }) => findArticle(watched, article.articleId),
    'what readers see of it': ({ article }) => findPublicFootprint(watched, article.articleId),
    'where a picture stands': () => listMediaUses(watched, nobody, 50),
    'the pages that show a picture': () => findMediaFootprint(watched, nobody, zone),
    'how many articles show each of some pictures': () => countPublicUses(watched, [nobody]),
    'the uses of a section': ({ section }) => countSectionUses(watched, section.id),
    'the editions of a section': ({ section }) => listEditionsOfSection(watched, section.id),
    'the uses of a tag': ({ tag }) => countTagUses(watched, tag.id),
    'the uses of an author': ({ author }) => countAuthorUses(watched, author.id),
    'six weeks of the calendar': () => listCalendar(watched, { starts: sixWeeks, until: now, eachDay: 5 }),
    'six weeks of the calendar of a reporter': () =>
      listCalendar(watched, { starts: sixWeeks, until: now, visibleTo: nobody, eachDay: 5 }),
    revisions: ({ article }) => listRevisions(watched, article.articleId, { limit: 20 }),
    'taken slugs': ({ section }) =>
      listPublicSlugs(watched, { edition: 'kk', sectionId: section.id, slugs: ['a', 'b'], exceptId: nobody }),
    'intended slugs': ({ section }) =>
      listIntendedSlugs(watched, { edition: 'kk', sectionId: section.id, slugs: ['a', 'b'], exceptId: nobody }),
  }
  test.each(Object.entries(queries))('%s', async (_name, query) => {
    const some = await someArticle()
    expect(await tablesScanned(() => query(some))).toEqual([])
  })
})

test('finding out which translations are behind uses an index', async () => {
  const { article } = await someArticle()
  for (const reader of [undefined, article.articleId])
    expect(await tablesScanned(() => listBehind(watched, [article.articleId], reader))).toEqual([])
})

test('what stands on a front, what ends on it and what stood there is found by an index', async () => {
  const { article } = await someArticle()
  const place = { edition: 'kk', sectionId: null } as const
  await sql`
    insert into front_arrangement (id, edition, put_live_at, replaced_at)
    select gen_random_uuid(), 'kk', now() - n * interval '1 hour', now() from generate_series(1, 5000) n`.execute(db)
  await sql`insert into front_pin (arrangement_id, position, headline)
    select id, n, 'Тақырып' from front_arrangement, generate_series(0, 5) n`.execute(db)
  await sql`analyze front_arrangement, front_pin`.execute(db)
  const queries = [
    () => findFrontForReaders(watched, place),
    () => findLiveArrangement(watched, place),
    () => findFrontDraft(watched, place, article.articleId),
    () => listFrontHistory(watched, place, 20),
    () => listFrontEndTimes(watched, now),
    () => listFrontArticles(watched, [article.articleId]),
  ]
  for (const query of queries) expect(await tablesScanned(query)).toEqual([])
})

test('series are read by an index, however many there are', async () => {
  await sql`
    insert into series (id, edition, slug, name)
    select gen_random_uuid(), 'kk', 'series-' || n, 'Топтама' from generate_series(1, 500) n`.execute(db)
  await sql`
    insert into series_part (article_id, series_id, position)
    select article_id, s.id, row_number() over (partition by s.id)
    from (select article_id, row_number() over (order by article_id) as n from publication where edition = 'kk' limit 5000) p
    join (select id, row_number() over (order by id) as n from series) s on s.n = p.n % 500 + 1`.execute(db)
  await sql`analyze series, series_part`.execute(db)
  const part = await db.selectFrom('series_part').selectAll().limit(1).executeTakeFirstOrThrow()
  const queries = [
    () => findSeriesAround(watched, part.article_id),
    () => listBySeries(watched, part.series_id),
    () => listSeriesParts(watched, part.series_id),
    () => findPublicFootprint(watched, part.article_id),
  ]
  for (const query of queries) expect(await tablesScanned(query)).toEqual([])
  expect(await listSeries(watched, 'kk', 200)).toHaveLength(200)
  expect(await listPublicSeriesSlugs(watched, 'kk', 10_000)).toHaveLength(500)
})
