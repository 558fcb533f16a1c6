import { type Kysely, sql } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { ArticleStatus, DB, Edition } from '@/db/schema'
import type { ListCursor } from './publication-cards'
import { matchOf, type SearchQuery } from './search-query'
import { wordsOf, wordsThatBegin } from './word-beginnings'

/** A working copy in the newsroom's list: no body. */
export type ArticleListRow = {
  id: string
  edition: Edition
  headline: string
  slug: string
  status: ArticleStatus
  section: { id: string; slug: string; names: EditionTexts }
  authors: { id: string; names: EditionTexts }[]
  createdBy: string | null
  savedAt: Date
  savedByName: string | null
  scheduledFor: Date | null
  firstPublishedAt: Date | null
  /** True when the working copy differs from what readers see. */
  changedSincePublished: boolean
}

export type ArticleFilter = {
  /** Only what this user made: authors and contributors see no more. */
  createdBy?: string | undefined
  status?: ArticleStatus | undefined
  edition?: Edition | undefined
  sectionId?: string | undefined
  authorId?: string | undefined
  /** Words, each of which begins a word of the headline, whatever the case: so something is found while one types. */
  query?: string | undefined
  /** The same words as each edition's index has them: found in any form, anywhere in the article. */
  anywhere?: readonly { edition: Edition; query: SearchQuery }[] | undefined
}

/** Working copies, the last saved first. */
export async function listArticles(
  db: Kysely<DB>,
  filter: ArticleFilter,
  { before, limit }: { before?: ListCursor | undefined; limit: number },
): Promise<ArticleListRow[]> {
  let keys = filtered(db, filter).select('a.id').orderBy('a.saved_at', 'desc').orderBy('a.id', 'desc').limit(limit)
  if (before !== undefined) keys = keys.where(sql<boolean>`(a.saved_at, a.id) < (${before.at}, ${before.id})`)
  return db
    .selectFrom(keys.as('key'))
    .innerJoin('article as a', 'a.id', 'key.id')
    .innerJoin('section as s', 's.id', 'a.section_id')
    .leftJoin('user as u', 'u.id', 'a.saved_by')
    .select([
      'a.id',
      'a.edition',
      'a.headline',
      'a.slug',
      'a.status',
      sql<ArticleListRow['section']>`json_build_object('id', s.id, 'slug', s.slug, 'names', s.names)`.as('section'),
      authors.as('authors'),
      'a.created_by as createdBy',
      'a.saved_at as savedAt',
      'u.name as savedByName',
      'a.scheduled_for as scheduledFor',
      'a.first_published_at as firstPublishedAt',
      changed.as('changedSincePublished'),
    ])
    .orderBy('a.saved_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
}

/** Counting stops here: a newsroom needs to know that there are many, not how many. */
const countLimit = 1000

/** How many working copies stand in each status, at most {@link countLimit}. */
export async function countArticlesByStatus(
  db: Kysely<DB>,
  filter: Omit<ArticleFilter, 'status' | 'query' | 'anywhere'>,
): Promise<Record<ArticleStatus, number>> {
  const counts: Record<ArticleStatus, number> = {
    draft: 0,
    in_review: 0,
    approved: 0,
    scheduled: 0,
    published: 0,
    withdrawn: 0,
  }
  for (const status of Object.keys(counts) as ArticleStatus[]) {
    const some = filtered(db, { ...filter, status })
      .select('a.id')
      // In the order of the index, so that it is read from the index and stops early.
      .orderBy('a.saved_at', 'desc')
      .orderBy('a.id', 'desc')
      .limit(countLimit)
    const { count } = await db
      .selectFrom(some.as('some'))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counts[status] = count
  }
  return counts
}

function filtered(db: Kysely<DB>, filter: ArticleFilter) {
  let query = db.selectFrom('article as a').where('a.trashed_at', 'is', null)
  if (filter.createdBy !== undefined) query = query.where('a.created_by', '=', filter.createdBy)
  if (filter.status !== undefined) query = query.where('a.status', '=', filter.status)
  if (filter.edition !== undefined) query = query.where('a.edition', '=', filter.edition)
  if (filter.sectionId !== undefined) query = query.where('a.section_id', '=', filter.sectionId)
  if (filter.authorId !== undefined) {
    const { authorId } = filter
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('article_author as aa')
          .select('aa.article_id')
          .whereRef('aa.article_id', '=', 'a.id')
          .where('aa.author_id', '=', authorId),
      ),
    )
  }
  const words = wordsOf(filter.query ?? '')
  if (words.length === 0) return query
  const found = (filter.anywhere ?? []).flatMap(({ edition, query: asked }) => {
    const match = matchOf(asked)
    return match === undefined
      ? []
      : [sql`select article_id from article_search where edition = ${edition} and terms @@ ${match}`]
  })
  const begun = sql`select a.id from article a where ${headlineHas(words)}`
  return query.where(sql<boolean>`a.id in (${sql.join([begun, ...found], sql` union all `)})`)
}

/** The very expression of the index; see the migration "newsroom-lists". Every word must begin some word of the headline. */
export function headlineHas(words: readonly string[]) {
  return sql<boolean>`to_tsvector('simple', lower(a.headline collate "und-x-icu")) @@ ${wordsThatBegin(words)}`
}

const authors = sql<ArticleListRow['authors']>`(
  select coalesce(json_agg(json_build_object('id', w.id, 'names', w.names) order by aa.position), '[]')
  from article_author aa join author w on w.id = aa.author_id
  where aa.article_id = a.id)`

const changed = sql<boolean>`coalesce((
  select r.number <> a.version from publication p join revision r on r.id = p.revision_id
  where p.article_id = a.id), false)`
