import type { APIRequestContext } from '@playwright/test'

/** How many pages of each kind a walk keeps; articles differ most. */
const most = {
  front: 1,
  'front, older': 1,
  section: 2,
  'section, older': 1,
  article: 6,
  tag: 1,
  'tag, older': 1,
  series: 1,
  author: 1,
  'author, older': 1,
  archive: 1,
  'archive of a year': 1,
  'archive of a month': 1,
  'archive of a day': 1,
  'search, not asked': 1,
  'search, found': 1,
  'search, put right': 1,
  'search, nothing': 1,
  page: 2,
  nothing: 2,
  problem: 4,
} as const

export type PageKind = keyof typeof most

/** Every kind that a walk must meet. */
export const pageKinds = Object.keys(most) as PageKind[]

/** A page of the Kazakh edition in Cyrillic; `path` has no prefix. */
export type ReaderPage = { path: string; kind: PageKind }

/** The place in a list before which all its entries stand: the demo content is too small for links to older pages. */
const now = `${Date.now().toString(36)}-${'A'.repeat(22)}`

/** What no link leads to. The front puts the bodies under `/status` under statuses of their own. */
const unlinked: readonly ReaderPage[] = [
  { path: `/before/${now}`, kind: 'front, older' },
  { path: `/qogam/before/${now}`, kind: 'section, older' },
  { path: `/tag/ekologiia/before/${now}`, kind: 'tag, older' },
  { path: `/author/aigul-sarsenova/before/${now}`, kind: 'author, older' },
  { path: searched('қала'), kind: 'search, found' },
  { path: searched('кітапхнана'), kind: 'search, put right' },
  { path: searched('щщщ'), kind: 'search, nothing' },
  { path: '/sayasat/mundai-bet-joq', kind: 'nothing' },
  { path: '/mundai-bolim-joq', kind: 'nothing' },
  ...[400, 410, 500, 503].map((code) => ({ path: `/status/${code}`, kind: 'problem' as const })),
]

function searched(query: string): string {
  return `/search?q=${encodeURIComponent(query)}`
}

/** Pages of every kind that readers can come to by links from the front page, and those that no link leads to. */
export async function walkSite(request: APIRequestContext): Promise<ReaderPage[]> {
  const found: ReaderPage[] = [...unlinked]
  const known = new Set(found.map(({ path }) => path))
  const waiting = ['/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    if (kind === undefined || known.has(path)) continue
    if (found.filter((page) => page.kind === kind).length >= most[kind]) continue
    known.add(path)
    found.push({ path, kind })
    const html = await (await request.get(path)).text()
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)"/g))
      waiting.push(href.replaceAll('&amp;', '&'))
  }
  return found
}

const archives = ['archive', 'archive of a year', 'archive of a month', 'archive of a day'] as const

/** Undefined for files, other editions and scripts, and the newsroom. */
function kindOf(path: string): PageKind | undefined {
  const words = path.slice(1).split('/')
  const [first = '', second] = words
  if (path === '/') return 'front'
  if (/\.[a-z]+$/.test(path) || ['ru', 'en', 'latn', 'arab', 'admin', 'media'].includes(first)) return undefined
  if (first === 'before') return 'front, older'
  if (first === 'archive') return archives[words.length - 1]
  if (first === 'tag' || first === 'series' || first === 'author' || first === 'page')
    return words.includes('before') ? undefined : first
  if (first.startsWith('search')) return path === '/search' ? 'search, not asked' : undefined
  if (second === undefined) return 'section'
  return second === 'before' ? 'section, older' : 'article'
}
