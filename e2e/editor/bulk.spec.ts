import type { Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { owner } from '@/e2e/site/owner'

/** The first published articles of the demo content, by their headlines. */
async function publishedHeadlines(page: Page, count: number): Promise<string[]> {
  await page.goto('/admin/articles?status=published&edition=kk')
  const links = page.getByRole('row').getByRole('rowheader').getByRole('link')
  await expect(links.first()).toBeVisible()
  return (await links.allInnerTexts()).slice(0, count)
}

const choose = (page: Page, headline: string) =>
  page.getByRole('checkbox', { name: `«${headline}» мақаласын таңдау` }).check()

test('several articles are withdrawn at once, with a word on the one that could not be, and brought back', async ({
  page,
  request,
}) => {
  const [first = '', second = ''] = await publishedHeadlines(page, 2)
  await page.getByRole('link', { name: first }).click()
  const path = new URL(
    await page.getByRole('link', { name: 'Сайттан қарау' }).getAttribute('href').then(String),
    page.url(),
  ).pathname
  expect((await request.get(path)).status()).toBe(200)

  await page.goto('/admin/articles?edition=kk')
  await page.getByRole('button', { name: 'Жаңа мақала' }).click()
  await expect(page.getByRole('textbox', { name: 'Мәтін' })).toBeVisible()
  await page.goto('/admin/articles?edition=kk')
  for (const headline of [first, second]) await choose(page, headline)
  await page.getByRole('checkbox', { name: '«Тақырыпсыз» мақаласын таңдау' }).first().check()
  const bar = page.getByRole('region', { name: 'Таңдалған мақалалармен әрекеттер' })
  await expect(bar).toContainText('Таңдалды: 3')
  await checkAccess(page)

  await bar.getByRole('button', { name: 'Жариядан алу' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Себебі' }).fill('Деректер тексерілуде')
  await dialog.getByRole('button', { name: 'Орындау' }).click()
  await expect(page.getByText('Жариядан алынған мақалалар: 2.')).toBeVisible()
  await expect(page.getByText('Мақала оқырмандарға жарияланбаған.', { exact: false })).toBeVisible()
  await checkAccess(page)
  expect((await request.get(path)).status()).toBe(410)

  await page.getByRole('button', { name: 'Кері қайтару' }).click()
  await expect(page.getByText('Бұрынғы қалпына келтірілген мақалалар: 2.')).toBeVisible()
  expect((await request.get(path)).status()).toBe(200)
})

test('articles are given to somebody and moved on a phone, and the move is undone from the log of such actions', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const [headline = ''] = await publishedHeadlines(page, 3).then((found) => found.slice(2))
  await choose(page, headline)
  await page.getByRole('button', { name: 'Жауапты тағайындау' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption({ label: owner.name })
  await dialog.getByRole('button', { name: 'Орындау' }).click()
  await expect(page.getByText('Жауаптысы тағайындалған мақалалар: 1.')).toBeVisible()

  await choose(page, headline)
  await page.getByRole('button', { name: 'Бөлімге жылжыту' }).click()
  const sections = dialog.getByRole('combobox')
  const row = page.getByRole('row').filter({ hasText: headline })
  const options = await sections.getByRole('option').allInnerTexts()
  const before = await row.innerText()
  const target = options.find((name) => !before.includes(name)) ?? ''
  await sections.selectOption({ label: target })
  await dialog.getByRole('button', { name: 'Орындау' }).click()
  await expect(page.getByText('Бөлімі ауыстырылған мақалалар: 1.')).toBeVisible()
  await expect(row).toContainText(target)
  await page.goto('/admin/bulk')
  await checkAccess(page)
  await page
    .getByRole('button', { name: `Кері қайтару Бөлімге жылжыту: ${target}` })
    .first()
    .click()
  await expect(page.getByText('кері қайтарылды').first()).toBeVisible()
})

test('filters are kept by a name, open the list, and are let go', async ({ page }) => {
  const name = `Қаралама тізімі ${String(Date.now()).slice(-6)}`
  await page.goto('/admin/articles?status=draft')
  await page.getByRole('button', { name: 'Тізімді сақтау' }).click()
  await page.getByRole('textbox', { name: 'Тізім атауы' }).fill(name)
  await page.getByRole('checkbox', { name: 'Бүкіл редакцияға көрсету' }).check()
  await checkAccess(page)
  await page.getByRole('form', { name: 'Тізімді сақтау' }).getByRole('button', { name: 'Тізімді сақтау' }).click()
  const tab = page.getByRole('navigation', { name: 'Сақталған тізімдер' }).getByRole('link', { name })
  await expect(tab).toHaveAttribute('aria-current', 'page')
  await page.getByRole('button', { name: 'Мақалаларды осы тізімнен ашу' }).click()
  await expect(page.getByRole('button', { name: 'Мақалаларды осы тізімнен ашпау' })).toBeVisible()
  await checkAccess(page)

  await page.goto('/admin/articles')
  await expect(tab).toHaveAttribute('aria-current', 'page')
  await page.getByRole('link', { name: 'Барлық мақала' }).click()
  await expect(tab).not.toHaveAttribute('aria-current', 'page')
  await tab.click()
  await page.getByRole('button', { name: 'Тізімді жою' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Тізімді жою' }).click()
  await expect(tab).toBeHidden()
  await page.goto('/admin/articles')
  await expect(page.getByRole('row').first()).toBeVisible()
})
