import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { connect, type Database } from '@/db/client'
import { migrateToLatest } from '@/db/migrate'
import { listRelated, proposeRelated } from '@/db/queries/related-publications'
import { findSeriesAround, listBySeries } from '@/db/queries/series'
import { readArticleList } from '@/lib/articles/article-list'
import { readDeskOverview } from '@/lib/articles/desk-overview'
import { type ArticleListQuery, writeListCursor } from '@/lib/articles/list-query'
import { readAudit } from '@/lib/audit/read-audit'
import type { SignedInUser } from '@/lib/auth/session'
import { readBulkLog } from '@/lib/bulk/read-bulk-log'
import { readCalendar } from '@/lib/calendar/read-calendar'
import { step } from '@/lib/cli/progress'
import { readEnv } from '@/lib/env'
import { readListViews } from '@/lib/list-views/list-views'
import { readMediaOverview } from '@/lib/media/library-overview'
import { readLibraryPage } from '@/lib/media/library-page'
import { parseMediaQuery } from '@/lib/media/media-filter'
import { readRightsList } from '@/lib/media/rights-list'
import { readNotices } from '@/lib/notices/read-notices'
import { searchPalette } from '@/lib/palette/search-palette'
import { startEmbeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { readAllSeries, readSeries } from '@/lib/series/newsroom-series'
import { seedArticles } from '@/lib/seed/seed-articles'
import { readTags } from '@/lib/tags/newsroom-tags'
import { readPresence } from '@/lib/together/presence'
import { readTrash } from '@/lib/trash/read-trash'
import { readUsers } from '@/lib/users/read-users'
import { readBoard } from '@/lib/workflow/read-board'
import { atMost, type BenchRow, forInformation, percentile } from './bench-row'
import { furnishNewsroom } from './newsroom-data'

/** Milliseconds that the server may take for a list or a search of the newsroom, at the 95th percentile, with 100,000 articles. */
const limit = 100

const articles = 100_000
const rounds = 100

type Reading = (db: Database) => Promise<unknown>
type People = Record<'editor' | 'author' | 'contributor', SignedInUser>
type Surroundings = {
  people: People
  sectionId: string
  authorId: string
  longAgo: { at: Date; id: string }
  part: { articleId: string; seriesId: string }
  newest: string[]
}

/** Times every list and search of the newsroom in a database of its own, which is kept between runs. */
export async function benchNewsroom(): Promise<BenchRow[]> {
  const postgres = await startEmbeddedPostgres({ folder: path.join(readEnv().DATA_DIR, 'bench', 'newsroom-postgres') })
  const db = connect(postgres.url, 4)
  try {
    await migrateToLatest(db)
    const { count } = await db
      .selectFrom('publication')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (count < articles)
      await step('Prepare a publication of 100,000 articles', () =>
        seedArticles(db, { articles, seed: 1, now: new Date() }),
      )
    await step('Furnish its newsroom', () => furnishNewsroom(db))
    const rows: BenchRow[] = []
    for (const [name, read] of Object.entries(readings(await lookAround(db)))) {
      const times = await measure(postgres.url, read)
      rows.push(atMost(`${name}, p95`, percentile(times, 0.95), limit, 'ms'))
      rows.push(forInformation(`${name}, median`, percentile(times, 0.5), 'ms'))
    }
    return rows
  } finally {
    await db.destroy()
    if (postgres.ours) await postgres.stop()
  }
}

async function lookAround(db: Database): Promise<Surroundings> {
  const [editor, author, contributor] = await Promise.all(
    (['editor', 'author', 'contributor'] as const).map((role) =>
      db
        .selectFrom('user')
        .select(['id', 'email', 'name', 'role', 'language'])
        .where('role', '=', role)
        .where('disabled_at', 'is', null)
        .orderBy('email')
        .executeTakeFirstOrThrow(),
    ),
  )
  if (editor === undefined || author === undefined || contributor === undefined) throw new Error('There is nobody')
  const signedIn = (row: typeof editor): SignedInUser => ({ ...row, sessionId: row.id })
  const old = await db
    .selectFrom('article')
    .select(['id', 'saved_at'])
    .orderBy('saved_at')
    .orderBy('id')
    .offset(20_000)
    .executeTakeFirstOrThrow()
  const { author_id } = await db.selectFrom('article_author').select('author_id').executeTakeFirstOrThrow()
  const { id: sectionId } = await db.selectFrom('section').select('id').orderBy('slug').executeTakeFirstOrThrow()
  const people = { editor: signedIn(editor), author: signedIn(author), contributor: signedIn(contributor) }
  const part = await db
    .selectFrom('series_part')
    .select(['article_id as articleId', 'series_id as seriesId'])
    .orderBy('series_id')
    .orderBy('position')
    .executeTakeFirstOrThrow()
  const newest = await db
    .selectFrom('article')
    .select('id')
    .where('trashed_at', 'is', null)
    .orderBy('saved_at', 'desc')
    .limit(40)
    .execute()
  return {
    people,
    sectionId,
    authorId: author_id,
    longAgo: { at: old.saved_at, id: old.id },
    part,
    newest: newest.map(({ id }) => id),
  }
}

/** Every list and search, by the name that it is printed under. */
function readings({ people, sectionId, authorId, longAgo, part, newest }: Surroundings): Record<string, Reading> {
  const { editor, author, contributor } = people
  const list =
    (query: ArticleListQuery, actor = editor): Reading =>
    (db) =>
      readArticleList(db, actor, query, 'kk')
  const palette =
    (typed: string, actor = editor): Reading =>
    (db) =>
      searchPalette(db, actor, { typed, places: [], language: 'kk' })
  const media =
    (parameters: Record<string, string>): Reading =>
    (db) =>
      readLibraryPage(db, parseMediaQuery(parameters), { before: '', today })
  const now = new Date()
  const today = now.toISOString().slice(0, 10)
  const lastYear = { year: now.getUTCFullYear() - 1, month: now.getUTCMonth() + 1, day: 15 }
  return {
    desk: (db) => readDeskOverview(db, editor),
    'desk of an author': (db) => readDeskOverview(db, author),
    'articles: all': list({}),
    'articles: a page of long ago': list({ before: writeListCursor(longAgo) }),
    'articles: published': list({ status: 'published' }),
    'articles: drafts': list({ status: 'draft' }),
    'articles: a language that has none': list({ edition: 'en' }),
    'articles: a section': list({ section: sectionId }),
    'articles: an author': list({ author: authorId }),
    'articles: a section, an author and a status': list({ section: sectionId, author: authorId, status: 'in_review' }),
    'articles: a series': list({ series: part.seriesId }),
    'articles: a word in a series': list({ q: 'жаңа', series: part.seriesId }),
    'articles: assigned to me': list({ assigned: editor.id }),
    'articles: assigned to me, in review': list({ assigned: editor.id, status: 'in_review' }),
    'articles: a common word': list({ q: 'жаңа' }),
    'articles: a rare word': list({ q: 'тоғызқұмалақтан' }),
    'articles: one letter': list({ q: 'м' }),
    'articles: three words and a status': list({ q: 'жаңа мектеп ашылды', status: 'draft' }),
    'articles: a word in a section': list({ q: 'мектеп', section: sectionId }),
    'articles: of an author of ours': list({}, author),
    'articles: a word, of a contributor': list({ q: 'жаңа' }, contributor),
    'kept lists': (db) => readListViews(db, editor),
    board: (db) => readBoard(db, editor, { language: 'kk' }),
    'board: assigned to me': (db) => readBoard(db, editor, { language: 'kk', assigneeId: editor.id }),
    'board of a contributor': (db) => readBoard(db, contributor, { language: 'kk' }),
    'calendar: this month': (db) => readCalendar(db, editor, { view: 'month', language: 'kk' }),
    'calendar: a month of last year': (db) =>
      readCalendar(db, editor, { view: 'month', day: lastYear, language: 'kk' }),
    'calendar of an author': (db) => readCalendar(db, author, { view: 'month', day: lastYear, language: 'kk' }),
    'palette: nothing typed': palette(''),
    'palette: one letter': palette('м'),
    'palette: a common word': palette('жаңа'),
    'palette: a word in Latin script': palette('mektep'),
    'palette: two words': palette('жаңа мектеп'),
    'palette of an author': palette('жаңа', author),
    'library: all': media({}),
    'library: a common word': media({ query: 'жаңа' }),
    'library: a rare word': media({ query: 'тоғызқұмалақтан' }),
    'library: a tag': media({ tag: 'жыл3' }),
    'library: without a description': media({ show: 'without-alt' }),
    'library: recordings': media({ show: 'recording' }),
    'library: above the files': (db) => readMediaOverview(db, today),
    'library: rights that end': (db) => readRightsList(db, today),
    'series: all': (db) => readAllSeries(db, 'kk'),
    'series: one': (db) => readSeries(db, part.seriesId),
    'series: its page and feed': (db) => listBySeries(db, part.seriesId),
    'series: around an article': (db) => findSeriesAround(db, part.articleId),
    'related: proposed': (db) => proposeRelated(db, part.articleId, 4),
    'related: proposed to an old article': (db) => proposeRelated(db, longAgo.id, 4),
    'related: below an article': (db) => listRelated(db, part.articleId, 4),
    'presence in a list': (db) => readPresence(db, editor, newest),
    audit: (db) => readAudit(db, undefined),
    trash: (db) => readTrash(db, editor, undefined, 'kk'),
    'trash of an author': (db) => readTrash(db, author, undefined, 'kk'),
    'what was done with many': (db) => readBulkLog(db, editor, 'kk'),
    notices: (db) => readNotices(db, editor.id, { language: 'kk' }),
    people: (db) => readUsers(db),
    tags: (db) => readTags(db, 'kk', { query: '', after: undefined }),
    'tags: a word': (db) => readTags(db, 'kk', { query: 'тақырып 49', after: undefined }),
  }
}

/** Each time over a connection of its own, so that no statement has been prepared or planned before. @returns milliseconds */
async function measure(url: string, read: Reading): Promise<number[]> {
  const times: number[] = []
  // The first round fills the caches of the server.
  for (let round = 0; round <= rounds; round += 1) {
    const db = connect(url, 4)
    try {
      // Connecting is no part of a list: the site keeps its connections.
      await Promise.all(Array.from({ length: 4 }, () => sql`select pg_sleep(0.002)`.execute(db)))
      const began = performance.now()
      await read(db)
      if (round > 0) times.push(performance.now() - began)
    } finally {
      await db.destroy()
    }
  }
  return times
}
