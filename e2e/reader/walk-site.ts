import type { APIRequestContext } from '@playwright/test'

type PageKind = 'front' | 'section' | 'article' | 'tag' | 'author' | 'archive' | 'search' | 'page' | 'nothing'

/** A page of the Kazakh edition in Cyrillic; `path` has no prefix. */
export type ReaderPage = { path: string; kind: PageKind }

/** How many of each kind a walk keeps; articles differ most. */
const most: Record<PageKind, number> = {
  front: 1,
  section: 2,
  article: 6,
  tag: 1,
  author: 1,
  archive: 4,
  search: 3,
  page: 2,
  nothing: 1,
}

/** Pages of every kind that readers can come to by links from the front page, and those that no link leads to. */
export async function walkSite(request: APIRequestContext): Promise<ReaderPage[]> {
  const found: ReaderPage[] = [
    { path: '/search?q=%D2%9B%D0%B0%D0%BB%D0%B0', kind: 'search' },
    { path: '/search?q=%D1%89%D1%89%D1%89', kind: 'search' },
    { path: '/sayasat/mundai-bet-joq', kind: 'nothing' },
  ]
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

/** Undefined for files, other editions and scripts, and the newsroom. */
function kindOf(path: string): PageKind | undefined {
  const [first = '', second] = path.slice(1).split('/')
  if (path === '/') return 'front'
  if (/\.[a-z]+$/.test(path) || ['ru', 'en', 'latn', 'arab', 'admin', 'media'].includes(first)) return undefined
  if (first === 'tag' || first === 'author' || first === 'page' || first === 'archive') return first
  if (first.startsWith('search')) return 'search'
  return second === undefined || second === 'before' ? 'section' : 'article'
}
