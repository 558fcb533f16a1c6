import type { Database } from '@/db/client'
import { listPublicationsByIds, type PublicationRow } from '@/db/queries/publications'
import { toArticleCard } from '@/lib/articles/card-mapper'
import type { ArticleCard } from '@/lib/articles/published-article'
import type { Body } from '@/lib/body/body'
import { plainText } from '@/lib/body/read-body'
import { database } from '@/lib/database'
import { type Edition, editions } from '@/lib/i18n/editions'
import { correctedQuery } from './did-you-mean'
import { asksForSomething, findHits, type Hits } from './find-hits'
import { excerptAround, highlight, type TextPiece } from './highlight'
import type { Clause } from './parse-query'
import { encodeSearchCursor, parseSearchCursor } from './search-cursor'
import { questionOf, type SearchRequest } from './search-request'
import { wordMatcher } from './word-matcher'

/** An article that was found, with the words that were looked for marked. */
export type FoundArticle = {
  article: ArticleCard
  headline: readonly TextPiece[]
  /** The standfirst, or where only the body has the words, those round them. */
  text: readonly TextPiece[]
}

export type SearchResult =
  /** Nothing has been asked yet. */
  | { kind: 'empty' }
  | { kind: 'too-long' }
  | {
      kind: 'found'
      found: readonly FoundArticle[]
      /** The cursor of the next page; undefined on the last one. */
      next?: string
      /** What may have been meant. `applied` when nothing was found for what was typed, and this was looked for instead. */
      correction?: { query: string; applied: boolean }
    }

/** How many results a page shows. */
const pageSize = 20
/** With fewer finds than this, a typing error is thought of. */
const few = 3

/**
 * Looks for articles. Not cached: there is no end to what can be asked, and each question is asked once.
 * @param cursor from the address of a further page, unchecked
 */
export async function searchArticles(
  edition: Edition,
  request: SearchRequest,
  cursor?: string,
  db: Database = database(),
): Promise<SearchResult> {
  if (request.tooLong) return { kind: 'too-long' }
  const query = questionOf(request)
  if (!asksForSomething(query)) return { kind: 'empty' }
  const search = (asked: typeof query) =>
    findHits(db, {
      editions: request.everywhere ? editions : [edition],
      query: asked,
      cursor: cursor === undefined ? undefined : parseSearchCursor(cursor),
      limit: pageSize,
      now: new Date(),
    })
  const hits = await search(query)
  if (cursor !== undefined || hits.hits.length >= few) return toResult(db, hits, query.clauses)

  const corrected = await correctedQuery(db, edition, request.query, query)
  if (corrected === undefined) return toResult(db, hits, query.clauses)
  const instead = questionOf({ query: corrected, fields: request.fields })
  const better = await search(instead)
  if (better.hits.length === 0) return toResult(db, hits, query.clauses)
  const applied = hits.hits.length === 0
  const result = applied ? await toResult(db, better, instead.clauses) : await toResult(db, hits, query.clauses)
  return { ...result, correction: { query: corrected, applied } }
}

async function toResult(
  db: Database,
  { hits, next }: Hits,
  clauses: readonly Clause[],
): Promise<Extract<SearchResult, { kind: 'found' }>> {
  const rows = await listPublicationsByIds(
    db,
    hits.map((hit) => hit.articleId),
  )
  const shown = new Map<string, FoundArticle>()
  for (const edition of editions) {
    const own = rows.filter((row) => row.edition === edition)
    if (own.length === 0) continue
    const texts = own.map((row) => ({ row, paragraphs: paragraphsOf(row) }))
    const everything = texts.flatMap(({ row, paragraphs }) => [row.headline, row.standfirst, ...paragraphs])
    const isMatch = await wordMatcher(db, edition, clauses, everything)
    for (const { row, paragraphs } of texts) {
      const standfirst = highlight(row.standfirst, isMatch)
      const inStandfirst = standfirst.some((piece) => piece.matched)
      shown.set(row.articleId, {
        article: toArticleCard(row),
        headline: highlight(row.headline, isMatch),
        text: inStandfirst ? standfirst : (excerptAround(paragraphs, isMatch) ?? standfirst),
      })
    }
  }
  const found = hits.flatMap((hit) => shown.get(hit.articleId) ?? [])
  return next === undefined ? { kind: 'found', found } : { kind: 'found', found, next: encodeSearchCursor(next) }
}

function paragraphsOf(row: PublicationRow): string[] {
  // Publishing lets nothing but a parsed body in.
  return plainText(row.body as Body).split('\n')
}
