import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from '@/e2e/fixtures'

/** Each format, and how many entries of it carry a full text. */
const formats = [
  { file: 'feed.xml', full: (text: string) => parseRssFeed(text).items?.filter((item) => item.content?.encoded) },
  { file: 'atom.xml', full: (text: string) => parseAtomFeed(text).entries?.filter((entry) => entry.content?.value) },
  { file: 'feed.json', full: (text: string) => parseJsonFeed(text).items?.filter((item) => item.content_html) },
]
const subjects = [
  '',
  '/sayasat',
  '/author/aigul-sarsenova',
  '/tag/ekologiia',
  '/series/tabigatta-shekara-joq',
  '/ru',
  '/en',
]

for (const { file, full } of formats) {
  test(`${file} parses, carries full texts, and its second poll is a 304`, async ({ request }) => {
    for (const subject of subjects) {
      const path = `${subject}/${file}`
      const first = await request.get(path)
      expect(first.status(), path).toBe(200)
      expect(full(await first.text())?.length, path).toBeGreaterThan(0)
      const { etag = '', 'last-modified': modified } = first.headers()
      expect(modified, path).toBeDefined()
      const second = await request.get(path, { headers: { 'if-none-match': etag } })
      expect(second.status(), path).toBe(304)
    }
  })
}

test('a search can be followed as a feed in each format', async ({ request }) => {
  for (const { file, full } of formats) {
    const path = `/search/${file}?q=${encodeURIComponent('мәслихаттың')}`
    const answer = await request.get(path)
    const text = await answer.text()
    expect(answer.status(), path).toBe(200)
    expect(full(text)?.length, path).toBeGreaterThan(0)
    expect(text, path).toContain(path)
  }
})

test('a page leads feed readers to its feeds, and old addresses of feeds lead to the present one', async ({
  page,
  request,
}) => {
  await page.goto('/sayasat')
  for (const type of ['application/rss+xml', 'application/atom+xml', 'application/feed+json']) {
    const href = await page.locator(`link[rel=alternate][type="${type}"]`).first().getAttribute('href')
    expect((await request.get(href ?? '')).status(), type).toBe(200)
  }
  for (const old of ['/feed', '/feed/', '/rss', '/rss.xml']) {
    const answer = await request.get(old, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location], old).toEqual([308, '/feed.xml'])
  }
})

test('a feed opened in a browser is a page that can be read', async ({ page }) => {
  await page.goto('/feed.xml')
  await expect(page.getByText('Мәслихат отырыстарын тікелей эфирде көрсету міндетті болмақ')).toBeVisible()
  await expect(page.getByText('<?xml')).toHaveCount(0)
})
