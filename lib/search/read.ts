import { listByIds } from '@/db/queries/publication-lists'
import { toArticleCard } from '@/lib/articles/card-mapper'
import type { ArticleCard } from '@/lib/articles/published-article'
import { database } from '@/lib/database'
import type { Edition } from '@/lib/i18n/editions'
import { findHits } from './find-hits'
import { parseQuery } from './parse-query'
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
  const request = { editions: [edition], query: parseQuery(query), limit: shown, now: new Date() }
  const { hits, next } = await findHits(database(), request)
  const order = hits.map(({ articleId }) => articleId)
  const cards = await listByIds(database(), order)
  cards.sort((one, other) => order.indexOf(one.articleId) - order.indexOf(other.articleId))
  return { kind: 'found', query, articles: cards.map(toArticleCard), more: next !== undefined }
}
