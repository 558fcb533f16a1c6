import { searchPublications } from '@/db/queries/publication-search'
import { toArticleCard } from '@/lib/articles/card-mapper'
import type { ArticleCard } from '@/lib/articles/published-article'
import { searchFold } from '@/lib/articles/search-text'
import { database } from '@/lib/database'
import type { Edition } from '@/lib/i18n/editions'
import { longestQuery } from './query-limit'

export type SearchResult =
  /** Nothing has been asked yet. */
  | { kind: 'empty' }
  | { kind: 'too-long'; query: string }
  /** `more` is true when there are more than are shown. */
  | { kind: 'found'; query: string; articles: ArticleCard[]; more: boolean }

/** How many results a page shows. */
const shown = 30

/**
 * Looks for articles of an edition. Not cached: there is no end to what can be asked, and each question is asked once.
 * @param typed what stands in the address, unchecked
 */
export async function searchArticles(edition: Edition, typed: string | string[] | undefined): Promise<SearchResult> {
  const query = (Array.isArray(typed) ? typed.join(' ') : (typed ?? '')).replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  if (query === '') return { kind: 'empty' }
  if (query.length > longestQuery) return { kind: 'too-long', query: query.slice(0, longestQuery) }
  const rows = await searchPublications(database(), edition, searchFold(query), shown + 1)
  return { kind: 'found', query, articles: rows.slice(0, shown).map(toArticleCard), more: rows.length > shown }
}
