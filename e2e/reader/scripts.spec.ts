import type { APIRequestContext, Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { pageOf } from '@/e2e/reader/page-text'
import { type ReaderPage, walkSite } from '@/e2e/reader/walk-site'
import { site } from '@/e2e/site/place'

const scripts = [
  { prefix: '', lang: 'kk', dir: 'ltr' },
  { prefix: '/latn', lang: 'kk-Latn', dir: 'ltr' },
  { prefix: '/arab', lang: 'kk-Arab', dir: 'rtl' },
] as const

const cyrillic = /[\u0400-\u052F]/
const arabic = /[\u0600-\u06FF]/

/** Words that Russian and English interfaces are full of and that Kazakh does not have. */
const foreignWords =
  /(?<![\p{L}\d.])(?:и|в|что|это|для|как|или|из|ещё|только|также|года|году|назад|далее|читать|новости|поиск|главная|рубрика|the|and|of|by|read|more|search|home|published|updated|page|next|previous|menu|close|loading|error|ago|comments?)(?![\p{L}\d.])/iu

/** Latin letters that a Kazakh text in Arabic script has besides foreign names: Roman numerals and degrees. */
const ownLatin = /^(?:[IVXLCDM]+|C)$/

let pages: ReaderPage[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ request }) => {
  pages = await walkSite(request)
})

test('the walk meets every kind of page', () => {
  expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual(
    ['archive', 'article', 'author', 'front', 'nothing', 'page', 'search', 'section', 'tag'].sort(),
  )
})

for (const { prefix, lang, dir } of scripts) {
  test(`every text of every page is in ${lang}`, async ({ page }) => {
    test.setTimeout(300_000)
    for (const { path, kind } of pages) {
      const original = await open(page, path)
      const { texts, ...head } = prefix === '' ? original : await open(page, addressOf(prefix, path))
      expect.soft({ lang: head.lang, dir: head.dir }, path).toEqual({ lang, dir })
      expect.soft(texts.length, path).toBeGreaterThan(20)
      for (const text of texts) expect.soft(fault(text, lang, original.texts), `${prefix}${path}: ${text}`).toBe('')
      if (kind === 'nothing') continue
      expect.soft(head.canonical, path).toBe(site() + addressOf(prefix, kind === 'search' ? '/search' : path))
      for (const other of scripts)
        expect
          .soft(head.alternates[other.lang], `${path} in ${other.lang}`)
          .toBe(site() + addressOf(other.prefix, kind === 'search' ? '/search' : path))
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

/** What is wrong with a text in a script; empty when nothing is. */
function fault(text: string, lang: string, original: readonly string[]): string {
  if (lang === 'kk') return foreignWords.exec(text)?.[0] ?? ''
  if (cyrillic.test(text)) return 'Cyrillic letters'
  if (lang === 'kk-Latn') return arabic.test(text) ? 'Arabic letters' : ''
  const inOriginal = original.join(' ')
  // A word in Latin letters that stands in the Cyrillic text too is a foreign name; any other has not been converted.
  return (
    (text.match(/\p{Script=Latin}+/gu) ?? []).find((word) => !ownLatin.test(word) && !inOriginal.includes(word)) ?? ''
  )
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
