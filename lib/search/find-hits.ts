import type { Database } from '@/db/client'
import { type SearchHit, searchPublications } from '@/db/queries/publication-search'
import type { Edition } from '@/lib/i18n/editions'
import type { ParsedQuery } from './parse-query'
import { resolveFilters } from './resolve-filters'
import type { SearchCursor } from './search-cursor'
import { searchQuery } from './search-query'

export type FoundHit = SearchHit & { edition: Edition }

/** A page of an answer; `next` is undefined on the last one. */
export type Hits = { hits: FoundHit[]; next?: SearchCursor }

type Request = {
  /** Searched each by its own language; the hits of all are ranked together. */
  editions: readonly Edition[]
  query: ParsedQuery
  /** True while the last word is still being typed: then words that begin with it are found too (Kazakh). */
  unfinished?: boolean
  cursor?: SearchCursor | undefined
  limit: number
  now: Date
}

/** True when there is something to look for: a word that is wanted, or a filter. */
export function asksForSomething({ clauses, filters }: ParsedQuery): boolean {
  return clauses.some((clause) => !clause.excluded) || Object.keys(filters).length > 0
}

/** Searches what is published, best first. */
export async function findHits(
  db: Database,
  { editions, query, unfinished = false, cursor, limit, now }: Request,
): Promise<Hits> {
  if (!asksForSomething(query)) return { hits: [] }
  const asOf = cursor?.asOf ?? now
  const found: FoundHit[] = []
  for (const edition of editions) {
    const limits = await resolveFilters(db, edition, query.filters)
    if (limits === undefined) continue
    const { filedUnder, from, to } = limits
    const hits = await searchPublications(db, {
      edition,
      query: searchQuery(edition, query.clauses, filedUnder, unfinished),
      from,
      to,
      asOf,
      after: cursor?.after,
      limit: limit + 1,
    })
    found.push(...hits.map((hit) => ({ ...hit, edition })))
  }
  if (editions.length > 1)
    found.sort((one, other) => other.score - one.score || (one.articleId < other.articleId ? 1 : -1))
  const hits = found.slice(0, limit)
  const last = hits.at(-1)
  return found.length > limit && last !== undefined
    ? { hits, next: { asOf, after: { articleId: last.articleId, score: last.score } } }
    : { hits }
}
