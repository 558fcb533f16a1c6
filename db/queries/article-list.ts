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
  /** Grows with every save. */
  version: number
  /** The number of the one revision that will be published, of an approved or scheduled article. */
  boundVersion: number | null
  /** Who has been asked to work on it, and by when. */
  assignees: { id: string; name: string }[]
  deadline: Date | null
  /** The newest version that whoever looks at the list has seen; null when they never opened it, and when nobody asks. */
  seenVersion: number | null
  savedAt: Date
  savedBy: string | null
  savedByName: string | null
  scheduledFor: Date | null
  firstPublishedAt: Date | null
  /** True when the working copy differs from what readers see. */
  changedSincePublished: boolean
}

export type ArticleFilter = {
  /** Only what this user made or was asked to work on: authors and contributors see no more. */
  visibleTo?: string | undefined
  /** Only what this user made. */
  createdBy?: string | undefined
  /** Only what this user was asked to work on. */
  assigneeId?: string | undefined
  status?: ArticleStatus | undefined
  edition?: Edition | undefined
  sectionId?: string | undefined
  authorId?: string | undefined
  /** Words, each of which begins a word of the headline, whatever the case: so something is found while one types. */
  query?: string | undefined
  /** The same words as each edition's index has them: found in any form, anywhere in the article. */
  anywhere?: readonly { edition: Edition; query: SearchQuery }[] | undefined
}

type ListPage = {
  before?: ListCursor | undefined
  limit: number
  /** Whose looks at the articles are told of. */
  viewerId?: string | undefined
}

/** Working copies, the last saved first. */
export async function listArticles(
  db: Kysely<DB>,
  filter: ArticleFilter,
  { before, limit, viewerId }: ListPage,
): Promise<ArticleListRow[]> {
  return db
    .selectFrom(keysOf(db, filter, { before, limit }).as('key'))
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
      'a.version',
      sql<number | null>`(
        select number from revision where id = coalesce(a.scheduled_revision_id, a.approved_revision_id))`.as(
        'boundVersion',
      ),
      assignees.as('assignees'),
      'a.deadline',
      sql<number | null>`(
        select version from article_look where article_id = a.id and user_id = ${viewerId ?? null}::uuid)`.as(
        'seenVersion',
      ),
      'a.saved_by as savedBy',
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

/** The ids of a page, in its order. */
function keysOf(db: Kysely<DB>, { visibleTo, ...filter }: ArticleFilter, page: Omit<ListPage, 'viewerId'>) {
  if (visibleTo === undefined) return pageOf(filtered(db, filter), page)
  // Two short walks along an index each, where one with an "or" would read the archive from end to end.
  const made = pageOf(filtered(db, { ...filter, createdBy: visibleTo }), page)
  const asked = pageOf(filtered(db, { ...filter, assigneeId: visibleTo }), page)
  const either = db
    .selectFrom(made.as('made'))
    .selectAll()
    .union(db.selectFrom(asked.as('asked')).selectAll())
  return db
    .selectFrom(either.as('a'))
    .select(['a.id', 'a.saved_at'])
    .orderBy('a.saved_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(page.limit)
}

function pageOf(query: ReturnType<typeof filtered>, { before, limit }: Omit<ListPage, 'viewerId'>) {
  const page = query.select(['a.id', 'a.saved_at']).orderBy('a.saved_at', 'desc').orderBy('a.id', 'desc').limit(limit)
  return before === undefined ? page : page.where(sql<boolean>`(a.saved_at, a.id) < (${before.at}, ${before.id})`)
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
    // In the order of the index, so that it is read from the index and stops early.
    const some = keysOf(db, { ...filter, status }, { limit: countLimit })
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
  if (filter.assigneeId !== undefined) {
    const { assigneeId } = filter
    query = query.where('a.id', 'in', (eb) =>
      eb.selectFrom('article_assignee').select('article_id').where('user_id', '=', assigneeId),
    )
  }
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

const assignees = sql<ArticleListRow['assignees']>`(
  select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by t.assigned_at, p.id), '[]')
  from article_assignee t join "user" p on p.id = t.user_id
  where t.article_id = a.id)`

const changed = sql<boolean>`coalesce((
  select r.number <> a.version from publication p join revision r on r.id = p.revision_id
  where p.article_id = a.id), false)`
