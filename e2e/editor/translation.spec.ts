import { checkAccess, checkWidth, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, paste, untilSaved } from './write-article'

const headline = 'Қаладағы кітапханалар түнде де ашық болады'

test('a translation is written beside its original, and told when the original has changed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await beginArticle(page)
  const original = page.url()
  await page.getByLabel('Тақырып', { exact: true }).fill(headline)
  await paste(bodyOf(page), 'Бес кітапхана түнгі он екіге дейін жұмыс істейді.\n\nКіру тегін.')
  await untilSaved(page)

  await page.getByRole('button', { name: 'Орыс тіліне аудару' }).click()
  await page.waitForURL(/\/translation$/)
  const beside = page.getByRole('region', { name: 'Түпнұсқа' })
  await expect(beside.getByRole('heading', { name: headline })).toBeVisible()
  await expect(beside.getByText('Кіру тегін.')).toBeVisible()
  await expect(beside.getByText('Аударма түпнұсқаға сай', { exact: true })).toBeVisible()
  await page.getByLabel('Тақырып', { exact: true }).fill('Библиотеки города открыты и ночью')
  await paste(bodyOf(page), 'Пять библиотек работают до полуночи.')
  await untilSaved(page)
  await checkAccess(page)
  await checkWidth(page)
  const translation = page.url()

  await page.goto(original)
  await paste(bodyOf(page), 'Бұл тәжірибе күзге дейін созылады.')
  await untilSaved(page)
  await page.goto('/admin/articles')
  const row = page.getByRole('row', { name: /Библиотеки города открыты и ночью/ })
  await row.getByRole('link', { name: 'түпнұсқасы өзгерген' }).click()
  await page.waitForURL(translation)
  await expect(beside.getByText(/^Түпнұсқа өзгерді:/)).toBeVisible()
  await expect(beside.locator('ins, .is-added').getByText('Бұл тәжірибе күзге дейін созылады.').first()).toBeVisible()
  await checkAccess(page)

  await page.setViewportSize({ width: 390, height: 800 })
  await expect(bodyOf(page)).toBeVisible()
  await expect(beside).toBeHidden()
  await page.getByRole('button', { name: 'Түпнұсқа', exact: true }).click()
  await expect(beside).toBeVisible()
  await expect(bodyOf(page)).toBeHidden()
  await checkAccess(page)
  await checkWidth(page)

  await beside.getByRole('button', { name: 'Аударма жаңартылды' }).click()
  await expect(beside.getByText('Аударма түпнұсқаға сай', { exact: true })).toBeVisible()
  await page.goto('/admin/articles')
  await expect(row).toBeVisible()
  await expect(row.getByRole('link', { name: 'түпнұсқасы өзгерген' })).toBeHidden()
})

test('a translation is unlinked and linked again, and readers are led from one to the other only while it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/admin/articles?status=published&edition=ru&q=берег')
  await page.getByRole('table').getByRole('link').first().click()
  const field = page.getByRole('region', { name: 'Аудармалар' })
  const kazakh = await field.getByRole('listitem').filter({ hasText: 'Қазақша' }).getByRole('link').textContent()
  const address = await page.getByRole('link', { name: 'Сайттан қарау' }).getAttribute('href')
  if (kazakh === null || address === null) throw new Error('The demo article has no translation')
  const alternates = async () => {
    const html = await (await page.request.get(address)).text()
    return [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)"/gi)].map(([, lang]) => lang)
  }
  expect(await alternates()).toEqual(expect.arrayContaining(['ru', 'kk', 'kk-Latn', 'kk-Arab', 'en']))

  await field.getByRole('button', { name: `${kazakh}: байланысты үзу` }).click()
  const question = page.getByRole('dialog', { name: 'Байланысты үзу керек пе?' })
  await checkAccess(page)
  await question.getByRole('button', { name: 'Байланысты үзу' }).click()
  await expect(field.getByText('Байланыс үзілді.')).toBeVisible()
  await expect(field.getByText(kazakh)).toBeHidden()
  expect(await alternates()).not.toContain('kk')

  await field.getByRole('button', { name: 'Бар мақаламен байланыстыру' }).click()
  const dialog = page.getByRole('dialog', { name: 'Аудармасын байланыстыру' })
  await dialog.getByLabel('Таңдалған мақала — осының түпнұсқасы').check()
  await dialog.getByRole('searchbox').fill(kazakh.split(' ').slice(0, 2).join(' '))
  await dialog.getByRole('button', { name: 'Іздеу' }).click()
  await expect(dialog.getByRole('button', { name: kazakh })).toBeVisible()
  await checkAccess(page)
  await dialog.getByRole('button', { name: kazakh }).click()
  await expect(field.getByText('Мақалалар байланыстырылды.')).toBeVisible()
  await expect(field.getByRole('link', { name: kazakh })).toBeVisible()
  expect(await alternates()).toEqual(expect.arrayContaining(['ru', 'kk', 'kk-Latn', 'kk-Arab', 'en']))
})
