import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ArticleStatus, DB, Edition } from '@/db/schema'
import type { ListCursor } from './publication-cards'
import type { SearchQuery } from './search-query'

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
  seriesId?: string | undefined
  /** Words, each of which begins a word of the headline, whatever the case: so something is found while one types. */
  query?: string | undefined
  /** The same words as each edition's index has them: found in any form, anywhere in the article. */
  anywhere?: readonly { edition: Edition; query: SearchQuery }[] | undefined
}

export type ListPage = {
  before?: ListCursor | undefined
  limit: number
  /** A query for the ids that may stand on the page. */
  only?: RawBuilder<unknown> | undefined
}

/** The ids of a page, in its order, whatever words are looked for. */
export function pageOf(db: Kysely<DB>, { visibleTo, ...filter }: ArticleFilter, page: ListPage) {
  if (visibleTo === undefined) return cut(filtered(db, filter), page)
  // Two short walks along an index each, where one with an "or" would read the archive from end to end.
  const made = cut(filtered(db, { ...filter, createdBy: visibleTo }), page)
  const asked = cut(filtered(db, { ...filter, assigneeId: visibleTo }), page)
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

function cut(query: ReturnType<typeof filtered>, { before, limit, only }: ListPage) {
  let page = query.select(['a.id', 'a.saved_at']).orderBy('a.saved_at', 'desc').orderBy('a.id', 'desc').limit(limit)
  if (before !== undefined) page = page.where(sql<boolean>`(a.saved_at, a.id) < (${before.at}, ${before.id})`)
  return only === undefined ? page : page.where(sql<boolean>`a.id in (${only})`)
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
  if (filter.seriesId !== undefined) {
    const { seriesId } = filter
    query = query.where('a.id', 'in', (eb) =>
      eb.selectFrom('series_part').select('article_id').where('series_id', '=', seriesId),
    )
  }
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
  return query
}
