import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures'

const article = '/sayasat/maslihat-otyrysy-tikelei-efir'

test('the first page of a visit fetches the text and its first picture alone', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/', { waitUntil: 'load' })
  // What was fetched by the time that the text was painted: the document and pictures that are not lazy.
  const atFirstSight = asked.filter((path) => /\.(woff2|js|ico)$/.test(path))
  expect(atFirstSight).toEqual([])

  await expect(page.locator(':root')).toHaveClass('settled')
  await expect.poll(() => asked.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(1)
  expect(asked).toContain('/reader.js')
  expect(await facesInUse(page)).toEqual(expect.arrayContaining(['Lora', 'Source Sans 3']))
})

test('pictures further down are there when they are reached', async ({ page }) => {
  await page.goto('/')
  // Until then a picture further down stands nowhere near the screen, and to scroll to it leads nowhere.
  await expect(page.locator(':root')).toHaveClass('settled')
  const last = page.getByRole('main').locator('img[loading=lazy]').last()
  await last.scrollIntoViewIfNeeded()
  await expect
    .poll(() => last.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(0)
  await expect(last).toBeInViewport()
})

test('a date becomes an age when it comes near the screen, and is kept where it can be looked up', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator(':root')).toHaveClass('settled')
  const dates = page.locator('time[data-age]')
  const [first, last] = [dates.first(), dates.last()]
  await expect(first).toHaveAttribute('title', /./)
  expect(await first.textContent()).not.toBe(await first.getAttribute('title'))
  expect(await last.getAttribute('title')).toBeNull()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toHaveAttribute('title', /./)
})

test('the next page has its fonts from the start', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator(':root')).toHaveClass('settled')
  await page.getByRole('main').getByRole('link').first().click()
  await page.waitForURL((url) => url.pathname !== '/')
  await expect(page.locator(':root')).toHaveClass('visiting')
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"Source Sans 3",/)
})

test('a page in Arabic script does not wait for its font', async ({ page }) => {
  await page.goto('/arab/')
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"?Vazirmatn/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing waits: fonts and pictures come with the page', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(article, { waitUntil: 'networkidle' })
    expect(asked.filter((path) => /lora.*\.woff2$/.test(path)).length).toBeGreaterThan(0)
    expect(asked.filter((path) => /source-sans.*\.woff2$/.test(path))).toHaveLength(1)
    expect(asked.filter((path) => path.startsWith('/media/')).length).toBeGreaterThan(0)
  })
})

/** The families of our own that the page has loaded by now. */
function facesInUse(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family.replaceAll('"', ''))
  })
}
