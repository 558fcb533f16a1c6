import type { APIRequestContext, Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, headlineOf, untilSaved } from './write-article'

const headline = 'Көлдегі аққулар қайта оралды'

test('an editor says how an article is found, and readers’ pages, the sitemap and the header say it', async ({
  page,
}) => {
  await writeArticle(page)
  const panel = await openPanel(page)
  await checkAccess(page)

  const result = panel.getByRole('figure', { name: 'Алдын ала көру: Іздеу' })
  await expect(result).toContainText(`${headline} – Қалам`)
  await panel.getByLabel('Іздеудегі тақырыбы').fill('Аққулар туралы өте ұзын тақырып '.repeat(5).trim())
  await expect(panel.getByText('Тақырып ұзын: іздеу нәтижесінде соңы көрінбей қалады.')).toBeVisible()
  await expect(result).toContainText('…')
  await panel.getByLabel('Іздеудегі тақырыбы').fill('Аққулар: қай көлде, қанша, неге')
  await panel.getByLabel('Бөліскендегі тақырыбы').fill('Аққу көлге оралды')
  for (const name of ['Telegram', 'X', 'Facebook'])
    await expect(panel.getByRole('figure', { name: `Алдын ала көру: ${name}` })).toContainText('Аққу көлге оралды')
  await panel.getByRole('button', { name: 'Латын' }).first().click()
  await expect(result).toContainText('Aqqular: qai kölde, qanşa, nege')

  const canonical = panel.getByLabel('Түпнұсқасының мекенжайы')
  await canonical.fill('egemen.kz/article/1')
  await expect(panel.getByRole('alert')).toContainText('толық мекенжай')
  await canonical.fill('https://egemen.kz/article/1')
  await panel.getByLabel('Іздеу жүйелерінен жасыру').check()
  await panel.getByRole('button', { name: 'Қолмен таңдау' }).click()
  const chosen = panel.getByRole('list', { name: 'Таңдалған мақалалар' }).getByRole('listitem')
  await expect(chosen).toHaveCount(3)
  await panel
    .getByRole('button', { name: /алып тастау$/ })
    .first()
    .click()
  await panel.getByLabel('Мақала іздеу').fill('тырна')
  await panel.getByRole('button', { name: 'Іздеу', exact: true }).click()
  await panel.getByRole('button', { name: /тырнаны.* қосу$/ }).click()
  await panel.getByRole('button', { name: /тырнаны.* жоғары жылжыту$/ }).click()
  await expect(chosen.nth(1)).toContainText('тырнаны')
  await checkAccess(page)
  await page.keyboard.press('Escape')
  await untilSaved(page)

  const path = await publish(page)
  const answer = await page.request.get(path)
  expect(answer.headers()['x-robots-tag']).toBe('noindex')
  const html = await answer.text()
  expect(html).toContain('<title>Аққулар: қай көлде, қанша, неге</title>')
  expect(html).toContain('<link rel="canonical" href="https://egemen.kz/article/1"/>')
  expect(html).toContain('<meta property="og:title" content="Аққу көлге оралды"/>')
  expect(html).toMatch(/<meta name="robots" content="noindex/)
  expect(html.indexOf('тырнаны')).toBeGreaterThan(0)
  const latin = await (await page.request.get(`/latn${path}`)).text()
  expect(latin).toContain('<title>Aqqular: qai kölde, qanşa, nege</title>')
  expect(await sitemap(page.request)).not.toContain(path)
  expect(await (await page.request.get('/feed.json')).text()).toContain('"external_url":"https://egemen.kz/article/1"')
})

test('a series is made, filled and ordered; readers go from part to part and see every change at once', async ({
  page,
}) => {
  await page.goto('/admin/series')
  await page.getByLabel('Атауы').fill('Даладағы кітап')
  await page.getByRole('button', { name: 'Топтама ашу' }).click()
  await expect(page.getByRole('heading', { name: 'Даладағы кітап' })).toBeVisible()
  await add(page, 'кітапхана', /кітапхана/i)
  await add(page, 'күйтабақ', /табақ/i)
  await checkAccess(page)

  const series = await page.request.get('/series/daladagy-kitap')
  expect(series.status()).toBe(200)
  await page.goto('/series/daladagy-kitap')
  await checkAccess(page)
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
  const box = page.getByRole('navigation', { name: 'Даладағы кітап' })
  await expect(box).toContainText('1-мақала, барлығы 2')
  await box.getByText('Топтаманың барлық мақаласы').click()
  await checkAccess(page)
  const first = page.url()
  await box.locator('a[rel=next]').click()
  await expect(page.getByRole('navigation', { name: 'Даладағы кітап' })).toContainText('2-мақала, барлығы 2')

  await page.goto('/admin/series')
  await page.getByRole('link', { name: 'Даладағы кітап' }).click()
  await page
    .getByRole('button', { name: /төмен жылжыту$/ })
    .first()
    .click()
  await expect(page.getByText('Топтама өзгерді.')).toBeVisible()
  await page.getByLabel('Мекенжайы').fill('dala-kitaby')
  await page.getByRole('button', { name: 'Сақтау' }).click()
  await expect
    .poll(async () => (await page.request.get('/series/daladagy-kitap', { maxRedirects: 0 })).status())
    .toBe(308)
  await page.goto(first)
  await expect(page.getByRole('navigation', { name: 'Даладағы кітап' })).toContainText('2-мақала, барлығы 2')
  expect(await (await page.request.get('/sitemap/kk.xml')).text()).toContain('/series/dala-kitaby')
  expect(await (await page.request.get('/latn/series/dala-kitaby')).text()).toContain('Daladağy kıtap')

  await test.step('the list of articles shows those of the series, wide and on a phone', async () => {
    await page.goto('/admin/articles')
    await page.getByRole('combobox', { name: 'Топтама' }).selectOption('Даладағы кітап')
    await page.getByRole('button', { name: 'Іздеу', exact: true }).click()
    await expect(page).toHaveURL(/series=[0-9a-f-]{36}/)
    const articles = page
      .getByRole('main')
      .locator('a[href^="/admin/articles/"]')
      .filter({ hasText: /кітапхана|табақ/i })
    await expect(articles).toHaveCount(2)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await checkAccess(page)
    }
    await page.getByRole('link', { name: 'Сүзгілерді алып тастау' }).click()
    await expect(page).not.toHaveURL(/series=/)
  })
})

async function writeArticle(page: Page): Promise<void> {
  await beginArticle(page)
  await headlineOf(page).fill(headline)
  await page.getByRole('textbox', { name: 'Кіріспе' }).fill('Биыл көлге екі жүзге жуық аққу қонды.')
  await bodyOf(page).fill('Көктемде көлге алғашқы аққулар келді.')
  await choose(page, 'Авторлар', 'Айгүл')
  await choose(page, 'Тегтер', 'экология')
  await untilSaved(page)
}

async function openPanel(page: Page) {
  await page.getByRole('button', { name: /^Іздеу, бөлісу/ }).click()
  const panel = page.getByRole('dialog', { name: 'Іздеу және бөлісу' })
  await expect(panel.getByRole('heading', { name: 'Тақырыптас мақалалар' })).toBeVisible()
  return panel
}

/** Publishes the article and waits for the server. @returns where readers find it */
async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Жариялау', exact: true }).click()
  await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
  const feed: { items: { title: string; url: string }[] } = await (await page.request.get('/feed.json')).json()
  const published = feed.items.find(({ title }) => title === headline)
  return new URL(published?.url ?? '').pathname
}

async function sitemap(request: APIRequestContext): Promise<string> {
  const month = new Date().toISOString().slice(0, 7)
  return (await request.get(`/sitemap/kk-${month}.xml`)).text()
}

async function add(page: Page, words: string, headline: RegExp): Promise<void> {
  await page.getByLabel('Мақала іздеу').fill(words)
  await page.getByRole('button', { name: 'Іздеу', exact: true }).click()
  await page.getByRole('list', { name: 'Табылған мақалалар' }).getByRole('button', { name: headline }).first().click()
  await expect(page.getByRole('list', { name: 'Таңдалған мақалалар' })).toContainText(headline)
}
