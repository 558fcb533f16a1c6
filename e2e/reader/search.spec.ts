import type { Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'

const council = /Мәслихат отырыстарын тікелей эфирде көрсету/

/** Asks as a reader does: opens the search, types, and presses the button. */
async function ask(page: Page, typed: string): Promise<void> {
  await page.goto('/search')
  const form = page.getByRole('main').getByRole('search')
  await form.getByLabel('Не іздейсіз?').fill(typed)
  await form.getByRole('button', { name: 'Іздеу' }).click()
  await expect(page).toHaveURL(/[?&]q=/)
}

function found(page: Page, headline: RegExp) {
  return page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link', { name: headline })
}

for (const { how, typed } of [
  { how: 'in another form', typed: 'мәслихаттың отырысына' },
  { how: 'in Latin script', typed: 'mäslihat otyrysy' },
  { how: 'in Latin letters without their marks', typed: 'maslihat otyrysy' },
  { how: 'in Arabic script', typed: 'ءماسليحات وتىرىسى' },
]) {
  test(`words ${how} find the article`, async ({ page }) => {
    await ask(page, typed)
    await expect(found(page, council)).toBeVisible()
    await expect(page.getByRole('status')).toContainText(typed)
    await checkAccess(page)
  })
}

test('a typing error is put right, and said to be', async ({ page }) => {
  await ask(page, 'мәслихтат')
  await expect(found(page, council)).toBeVisible()
  await expect(page.getByRole('status')).toContainText(/«мәслихтат» бойынша ештеңе табылмады\. «мәслихат» бойынша/)
  await checkAccess(page)
})

test('a phrase asks for its words side by side, and what is excluded stays away', async ({ page }) => {
  await ask(page, '"тікелей эфирде"')
  await expect(found(page, council)).toBeVisible()
  await ask(page, '"эфирде тікелей"')
  await expect(found(page, council)).toHaveCount(0)
  await ask(page, 'отырыс -мәслихат')
  await expect(page.getByRole('status')).not.toBeEmpty()
  await expect(found(page, council)).toHaveCount(0)
})

test('a search can be narrowed to a section, and the narrowing stays in its fields', async ({ page }) => {
  await ask(page, 'мәслихат')
  const narrow = page.getByRole('main').getByRole('search')
  await narrow.getByText('Іздеуді нақтылау').click()
  await narrow.getByLabel('Бөлім').selectOption({ label: 'Спорт' })
  await narrow.getByRole('button', { name: 'Іздеу' }).click()
  await expect(page).toHaveURL(/section=/)
  await expect(found(page, council)).toHaveCount(0)
  await expect(narrow.getByLabel('Бөлім')).toBeVisible()
  await narrow.getByLabel('Бөлім').selectOption({ label: 'Саясат' })
  await narrow.getByRole('button', { name: 'Іздеу' }).click()
  await expect(found(page, council)).toBeVisible()
  await checkAccess(page)
})
