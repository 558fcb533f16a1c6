import { checkAccess, checkWidth, expect, test } from '@/e2e/fixtures'

/** Every kind of page that readers meet. */
const kinds = [
  { kind: 'front page', path: '/', heading: /Қалам/ },
  { kind: 'section', path: '/sayasat', heading: /Саясат/ },
  { kind: 'article', path: '/sayasat/maslihat-otyrysy-tikelei-efir', heading: /Мәслихат/ },
  { kind: 'long read', path: '/madeniet/kuitabaqta-qalgan-dauystar', heading: /./ },
  { kind: 'tag', path: '/tag/ekologiia', heading: /экология/i },
  { kind: 'series', path: '/series/tabigatta-shekara-joq', heading: /Табиғатта шекара жоқ/ },
  { kind: 'author', path: '/author/aigul-sarsenova', heading: /Айгүл Сәрсенова/ },
  { kind: 'archive', path: '/archive', heading: /жыл/ },
  { kind: 'fixed page', path: '/page/redaktsiia', heading: /./ },
  { kind: 'search with results', path: '/search?q=қала', heading: /./ },
  { kind: 'search without results', path: '/search?q=щщщщ', heading: /./ },
  { kind: 'nothing there', path: '/sayasat/mundai-maqala-joq', heading: /./, status: 404 },
  { kind: 'Russian front page', path: '/ru/', heading: /Калам/ },
  { kind: 'English front page', path: '/en/', heading: /Qalam/ },
]

// No page needs what another has shown: whichever worker is free takes the next.
test.describe.configure({ mode: 'parallel' })

for (const { kind, path, heading, status = 200 } of kinds) {
  test(`${kind}: complete, accessible, nothing from elsewhere`, async ({ page, baseURL }) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) elsewhere.push(request.url())
    })
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await checkAccess(page)
    expect(elsewhere).toEqual([])
    expect(answer?.headers()['set-cookie']).toBeUndefined()
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an article is complete, and its date stands in words', async ({ page }) => {
    await page.goto('/sayasat/maslihat-otyrysy-tikelei-efir')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const date = page.getByRole('article').first().getByRole('time').first()
    await expect(date).toHaveText(/^\d{4} ж\. \d+ \p{L}+, \d\d:\d\d$/u)
  })

  test('search answers a form', async ({ page }) => {
    await page.goto('/search')
    await page.getByRole('searchbox').fill('мәслихат')
    await page.getByRole('search').getByRole('button', { name: 'Іздеу' }).click()
    await expect(page.getByRole('link', { name: /Мәслихат отырыстарын/ }).first()).toBeVisible()
  })
})

test('a page at 320 pixels has nothing that sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of ['/', '/sayasat/maslihat-otyrysy-tikelei-efir', '/author/aigul-sarsenova', '/archive']) {
    await page.goto(path)
    await checkWidth(page)
  }
})

test('nothing moves while a page loads', async ({ page }) => {
  for (const path of ['/', '/sayasat/maslihat-otyrysy-tikelei-efir']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(layoutShift), path).toBeLessThan(0.001)
  }
})

/** The sum of all layout shifts so far; runs in the page. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let total = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(total), 300)
  })
}
