import type { Address } from './address'

/** Who answers a request. */
export type RouteKind =
  /** A page, feed, sitemap or picture for readers: from the page store. */
  | { kind: 'reader'; key: string }
  /** The newsroom, its API, previews and what its client runtime fetches: to Next.js, never stored. */
  | { kind: 'newsroom'; upload: boolean }
  /** Files whose name holds a hash of their bytes. */
  | { kind: 'asset'; file: string }
  | { kind: 'media'; mediaKey: string }
  | { kind: 'health'; check: string }

/** Query parameters that change a page, by the last word or words of its path. Every other parameter is ignored. */
const searchParameters = ['q', 'section', 'author', 'tag', 'from', 'to', 'in']
const declaredParameters: Readonly<Record<string, readonly string[]>> = {
  search: searchParameters,
  'search/before': searchParameters,
  'search/suggest.json': ['q'],
  'search/feed.xml': searchParameters,
  'search/atom.xml': searchParameters,
  'search/feed.json': searchParameters,
}
const longestParameter = 200

/** Sorts a request by its address alone; headers decide nothing here. */
export function routeKind({ path, query, segments }: Extract<Address, { kind: 'address' }>): RouteKind {
  switch (segments[0] ?? '') {
    case 'admin':
      return { kind: 'newsroom', upload: path === '/admin/media/upload' }
    case 'api':
    // What is not published yet, by a link that the newsroom gave away.
    case 'preview':
      return { kind: 'newsroom', upload: false }
    case '_next':
      return segments[1] === 'static'
        ? { kind: 'asset', file: segments.slice(1).join('/') }
        : { kind: 'newsroom', upload: false }
    case 'media':
      return { kind: 'media', mediaKey: segments.slice(1).join('/') }
    case 'health':
      return { kind: 'health', check: segments.slice(1).join('/') }
    default:
      return segments[0]?.startsWith('__nextjs') === true
        ? { kind: 'newsroom', upload: false }
        : { kind: 'reader', key: pageKey(path, query) }
  }
}

/** The name of a page in the store: its path and the parameters that it declares, in their declared order. */
function pageKey(path: string, query: string): string {
  if (query === '') return path
  const list = path.slice(path.lastIndexOf('/search') + 1).replace(/\/before\/[^/]*$/, '/before')
  const declared = declaredParameters[list] ?? []
  if (declared.length === 0) return path
  const given = new URLSearchParams(query)
  const kept = declared.flatMap((name) => {
    const value = given
      .get(name)
      ?.normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, longestParameter)
      .toWellFormed()
    return value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]
  })
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`
}
