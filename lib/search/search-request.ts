import { type FilterName, type Filters, type ParsedQuery, parseQuery } from './parse-query'
import { boundedQuery, longestQuery } from './query-limit'

/** What stands in the address of a search. */
export type SearchRequest = {
  /** What was typed, without control characters; not longer than `longestQuery` unless `tooLong`. */
  query: string
  tooLong: boolean
  /** What the fields of the form narrow it to; words such as `section:` in the query say the same. */
  fields: Filters
  /** True when all editions are searched. */
  everywhere: boolean
}

const fieldNames = ['section', 'author', 'tag', 'from', 'to'] as const satisfies FilterName[]
const longestField = 100

/** Reads the parameters of an address, unchecked: q, section, author, tag, from, to, and in=all. */
export function parseSearchRequest(parameters: Readonly<Record<string, string | string[] | undefined>>): SearchRequest {
  const one = (name: string) => {
    const value = parameters[name]
    return (Array.isArray(value) ? value.join(' ') : (value ?? '')).trim()
  }
  const typed = one('q')
  const fields: Filters = {}
  for (const name of fieldNames) {
    const value = boundedQuery(one(name)).slice(0, longestField).toWellFormed()
    if (value !== '') fields[name] = value
  }
  return {
    query: boundedQuery(typed),
    tooLong: typed.length > longestQuery,
    fields,
    everywhere: one('in') === 'all',
  }
}

/** The question of a request: its fields win over what the query says of the same. */
export function questionOf({ query, fields }: Pick<SearchRequest, 'query' | 'fields'>): ParsedQuery {
  const parsed = parseQuery(query)
  return { clauses: parsed.clauses, filters: { ...parsed.filters, ...fields } }
}

/** The path of a search within its edition, with another query if one is given. */
export function searchPath(request: SearchRequest, { query = request.query, before = '' } = {}): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of fieldNames) {
    const value = request.fields[name]
    if (value !== undefined) parameters.set(name, value)
  }
  if (request.everywhere) parameters.set('in', 'all')
  const list = before === '' ? '/search' : `/search/before/${before}`
  return parameters.size === 0 ? list : `${list}?${parameters.toString()}`
}
