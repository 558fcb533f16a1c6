import type { Database } from '@/db/client'
import { findDefaultListView, listListViews } from '@/db/queries/list-views'
import { type ArticleListQuery, filtersOf, isFiltered, listAddress, parseListQuery } from '@/lib/articles/list-query'
import { type Actor, can } from '@/lib/auth/permissions'

/** A list of articles that is kept by a name, as somebody sees it. */
export type ListView = {
  id: string
  name: string
  query: ArticleListQuery
  shared: boolean
  /** Whose it is, where that is somebody else. */
  ownerName: string | null
  mayDelete: boolean
}

export type ListViews = { views: ListView[]; defaultId: string | null }

/** The views that somebody may choose from: their own and the shared ones. What a view shows is still no more than they may see. */
export async function readListViews(db: Database, actor: Exclude<Actor, 'system'>): Promise<ListViews> {
  const [rows, defaultId] = await Promise.all([listListViews(db, actor.id), findDefaultListView(db, actor.id)])
  const views = rows.map(({ id, userId, userName, name, query, shared }) => ({
    id,
    name,
    query: parseListQuery(typeof query === 'object' && query !== null ? { ...query } : {}),
    shared,
    ownerName: userId === actor.id ? null : userName,
    mayDelete: userId === actor.id || can(actor, 'view.share'),
  }))
  return { views, defaultId }
}

/** Which view an address shows: the one that it names, unless it asks for something else besides. */
export function currentView(views: readonly ListView[], asked: ArticleListQuery): ListView | undefined {
  const named = views.find(({ id }) => id === asked.view)
  if (named === undefined) return undefined
  const plain = (query: ArticleListQuery) => listAddress(filtersOf(query))
  return !isFiltered(asked) || plain(asked) === plain(named.query) ? named : undefined
}
