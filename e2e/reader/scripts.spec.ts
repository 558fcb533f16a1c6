import type { APIRequestContext, Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { cyrillic, fault, scripts } from '@/e2e/reader/kazakh-text'
import { pageOf, type PageText } from '@/e2e/reader/page-text'
import { pageKinds, type ReaderPage, walkSite } from '@/e2e/reader/walk-site'
import { site } from '@/e2e/site/place'

let pages: ReaderPage[] = []
/** What the pages say in Cyrillic, by their paths: read once. */
const originals = new Map<string, PageText>()

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ request }) => {
  pages = await walkSite(request)
})

test('the check itself sees a text of another language or script', () => {
  for (const text of ['Recent Posts', '4 месяца назад', 'Читать далее', 'Тегтер the', 'Опубликованного'])
    expect(fault(text, 'kk', []), text).not.toBe('')
  expect(fault('Latyn әрпі', 'kk-Latn', [])).not.toBe('')
  expect(fault('Latyn', 'kk-Arab', ['Кирил'])).toBe('Latyn')
  expect(fault('Telegram арқылы бөлісу, info@qalam.example', 'kk', [])).toBe('')
})

test('the walk meets every kind of page', () => {
  expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual(pageKinds.toSorted())
})

for (const { prefix, lang, dir } of scripts) {
  test(`every text of every page is in ${lang}`, async ({ page }) => {
    test.setTimeout(300_000)
    for (const { path, kind } of pages) {
      const original = originals.get(path) ?? (await open(page, path))
      originals.set(path, original)
      const { texts, ...head } = prefix === '' ? original : await open(page, addressOf(prefix, path))
      expect.soft({ lang: head.lang, dir: head.dir }, path).toEqual({ lang, dir })
      expect.soft(texts.length, path).toBeGreaterThan(20)
      for (const text of texts) expect.soft(fault(text, lang, original.texts), `${prefix}${path}: ${text}`).toBe('')
      if (kind === 'nothing' || kind === 'problem') continue
      const home = kind.startsWith('search') ? '/search' : path
      expect.soft(head.canonical, path).toBe(site() + addressOf(prefix, home))
      for (const other of scripts)
        expect
          .soft(head.alternates[other.lang], `${path} in ${other.lang}`)
          .toBe(site() + addressOf(other.prefix, home))
    }
  })
}

test('the switch leads to the same page in the other scripts, and back', async ({ page }) => {
  const article = pages.find(({ kind }) => kind === 'article')
  if (article === undefined) throw new Error('There is no article')
  await page.goto(article.path)
  const toScript = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await toScript('Latyn')
  await expect(page).toHaveURL(site() + addressOf('/latn', article.path))
  await toScript('توتە')
  await expect(page).toHaveURL(site() + addressOf('/arab', article.path))
  await checkAccess(page)
  await toScript('Кирил')
  await expect(page).toHaveURL(site() + article.path)
  expect(await page.context().cookies()).toEqual([])
})

test('feeds and share images are in the script of their address', async ({ request }) => {
  for (const { prefix, lang } of scripts.slice(1)) {
    for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
      const feed = await (await request.get(`${prefix}/${file}`)).text()
      expect(feed).toContain(lang)
      expect(withoutVerbatim(feed)).not.toMatch(cyrillic)
    }
  }
  const article = pages.find(({ kind }) => kind === 'article')
  const images = await Promise.all(
    scripts.map(({ prefix }) => shareImage(request, addressOf(prefix, article?.path ?? '/'))),
  )
  expect(new Set(images.map((image) => image.toString('base64'))).size).toBe(3)
})

test('every text of every feed is in its script', async ({ request }) => {
  const lists = ['', ...pages.filter(({ kind }) => /^(?:section|tag|author)$/.test(kind)).map(({ path }) => path)]
  for (const list of lists) {
    const [original = [], ...others] = await Promise.all(
      scripts.map(async ({ prefix }) => textsOfFeed(await (await request.get(`${prefix}${list}/feed.json`)).json())),
    )
    expect(original.length, list).toBeGreaterThan(4)
    for (const [index, texts] of [original, ...others].entries()) {
      const { lang, prefix } = scripts[index] ?? scripts[0]
      expect(texts).toHaveLength(original.length)
      for (const text of texts) expect.soft(fault(text, lang, original), `${prefix}${list}: ${text}`).toBe('')
    }
  }
})

test('suggestions and the description of the search are in the script of their address', async ({ request }) => {
  for (const { prefix, lang } of scripts) {
    const [, headlines, , addresses] = await suggestions(request, `${prefix}/search/suggest.json?q=кітапхана`)
    expect(headlines.length).toBeGreaterThan(0)
    for (const headline of headlines) expect.soft(fault(headline, lang, []), headline).toBe('')
    for (const address of addresses) expect(address.startsWith(`${site()}${prefix}/`)).toBe(true)

    const html = await (await request.get(`${prefix}/`)).text()
    const link = /<link rel="search"[^>]*href="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(link).toBe(`${prefix}/opensearch.xml`)
    const description = await (await request.get(link)).text()
    expect(description).toContain(`<Language>${lang}</Language>`)
    expect(description).toContain(`template="${site()}${prefix}/search?q={searchTerms}"`)
    if (lang !== 'kk') expect(description).not.toMatch(cyrillic)
  }
  for (const edition of ['ru', 'en']) {
    const description = await request.get(`/${edition}/opensearch.xml`)
    expect(description.headers()['content-type']).toContain('application/opensearchdescription+xml')
    expect(await description.text()).toContain(`<Language>${edition}</Language>`)
  }
})

test('the sitemap has every page in each script, with the others beside it', async ({ request }) => {
  const article = pages.find(({ kind }) => kind === 'article')
  const index = await (await request.get('/sitemap.xml')).text()
  const files = [...index.matchAll(/<loc>[^<]*?(\/sitemap\/[^<]+)<\/loc>/g)].map(([, path = '']) => path)
  const texts = await Promise.all(files.map(async (path) => (await request.get(path)).text()))
  const entry = texts.join('').match(new RegExp(`<url><loc>${site()}${article?.path}</loc>.*?</url>`, 's'))?.[0] ?? ''
  for (const { prefix, lang } of scripts)
    expect(entry).toContain(`hreflang="${lang}" href="${site()}${addressOf(prefix, article?.path ?? '')}"`)
})

test('only a page in Arabic script fetches the font of Arabic script', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(new URL(request.url()).pathname))
  await page.goto('/latn/', { waitUntil: 'networkidle' })
  expect(fonts.filter((font) => font.includes('vazirmatn'))).toEqual([])
  fonts.length = 0
  await page.goto('/arab/', { waitUntil: 'networkidle' })
  expect(fonts.some((font) => font.includes('vazirmatn-arabic'))).toBe(true)
})

function addressOf(prefix: string, path: string): string {
  return prefix + path
}

async function open(page: Page, address: string) {
  await page.goto(address)
  return pageOf(page)
}

/** What a JSON Feed says to people, HTML without its marks and without what stays in its own script. */
function textsOfFeed(feed: unknown): string[] {
  if (typeof feed !== 'object' || feed === null) return []
  return Object.entries(feed).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string') return textsOfFeed(value)
    if (key === 'content_html') return [withoutVerbatim(value).replaceAll(/<[^>]*>|&[a-z#0-9]+;/g, ' ')]
    const shown = /^(?:title|description|summary|name|\d+)$/.test(key)
    return shown && !/^https?:/.test(value) ? [value] : []
  })
}

async function suggestions(
  request: APIRequestContext,
  address: string,
): Promise<[string, string[], string[], string[]]> {
  return (await request.get(address)).json() as Promise<[string, string[], string[], string[]]>
}

async function shareImage(request: APIRequestContext, address: string): Promise<Buffer> {
  const html = await (await request.get(address)).text()
  const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
  const answer = await request.get(image.replace(/^https?:\/\/[^/]+/, ''))
  expect(answer.headers()['content-type']).toBe('image/png')
  return answer.body()
}

/** Feeds hold HTML as text; what editors have marked stays in its own script there too. */
function withoutVerbatim(feed: string): string {
  return feed.replaceAll(
    /(?:<|&lt;)span translate=\\?(?:"|&quot;)no\\?(?:"|&quot;)(?:>|&gt;).*?(?:<|&lt;)\/span(?:>|&gt;)/gs,
    '',
  )
}
