import type { SearchQuery } from '@/db/queries/search-query'
import { type Edition, editions } from '@/lib/i18n/editions'
import { parseQuery } from './parse-query'
import { searchQuery } from './search-query'

/**
 * What was typed in the newsroom's list, as the index of every edition has it; its own fields filter there.
 * @param unfinished true when the last word is still being typed
 */
export function newsroomQueries(typed: string, unfinished = false): { edition: Edition; query: SearchQuery }[] {
  const { clauses } = parseQuery(typed)
  if (!clauses.some((clause) => !clause.excluded)) return []
  return editions.map((edition) => ({ edition, query: searchQuery(edition, clauses, [], unfinished) }))
}
