import type { Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, paste, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)
const headline = `Күнтізбедегі мақала ${number}`
/** A month ahead, so that no day of it has gone by. */
const month = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 7)

const day = (page: Page, date: number) =>
  page
    .getByRole('region', { name: new RegExp(`^\\d+ ж\\. ${date} \\S+, `) })
    .and(page.locator('.calendar-day:not(.is-outside)'))

test('a scheduled article is moved by the arrow keys, in a dialog and by dragging', async ({ page }) => {
  await beginArticle(page)
  await page.getByRole('textbox', { name: 'Тақырып', exact: true }).fill(headline)
  await paste(bodyOf(page), 'Күнтізбеде жылжитын мақала.')
  await choose(page, 'Авторлар', 'Ерлан')
  await untilSaved(page)
  await page.getByRole('button', { name: 'Жоспарлау' }).first().click()
  await page.getByLabel('Жарияланатын уақыты').fill(`${month}-08T09:00`)
  await page.getByRole('button', { name: 'Жоспарлау' }).last().click()
  await expect(page.getByText('Жарияланатын уақыты белгіленді.')).toBeVisible()

  await page.goto(`/admin/calendar?date=${month}-01`)
  const entry = (date: number) => day(page, date).getByRole('link', { name: headline })
  await expect(entry(8)).toContainText('09:00')
  await checkAccess(page)

  await test.step('by keyboard: a day and a week, and the focus goes along', async () => {
    await entry(8).focus()
    await page.keyboard.press('Alt+ArrowRight')
    await expect(entry(9)).toBeFocused()
    await expect(page.getByRole('status').getByText(/09:00 \(UTC\+5\)/)).toBeVisible()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(entry(16)).toBeFocused()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(entry(9)).toBeFocused()
  })

  await test.step('by keyboard: to the minute in a dialog', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: headline })
    await expect(dialog.getByLabel('Жаңа уақыты')).toBeFocused()
    await checkAccess(page)
    await dialog.getByLabel('Жаңа уақыты').fill(`${month}-10T10:30`)
    await page.keyboard.press('Enter')
    await expect(entry(10)).toContainText('10:30')
    await expect(entry(9)).toBeHidden()
  })

  await test.step('by dragging: another day, the same hour', async () => {
    await day(page, 10).getByRole('listitem').filter({ hasText: headline }).dragTo(day(page, 17))
    await expect(entry(17)).toContainText('10:30')
    await page.reload()
    await expect(entry(17)).toContainText('10:30')
  })

  await test.step('to a time gone by it does not go, and the page says why', async () => {
    await day(page, 17).getByRole('button', { name: 'жылжыту' }).click()
    await page.getByLabel('Жаңа уақыты').fill('2026-01-05T10:30')
    await page.getByRole('button', { name: 'Уақытын өзгерту' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('әлі келмеген сәт')
    await expect(entry(17)).toBeVisible()
  })

  await test.step('the week and the day show it too', async () => {
    await page.goto(`/admin/calendar?view=week&date=${month}-17`)
    await expect(page.getByRole('link', { name: headline })).toContainText('10:30')
    await page.goto(`/admin/calendar?view=day&date=${month}-17`)
    await expect(page.getByRole('link', { name: headline })).toContainText('10:30')
  })

  await test.step('within a day it is moved from hour to hour by keyboard', async () => {
    const slot = (hour: string) => page.getByRole('listitem').filter({ hasText: new RegExp(`^${hour}:00`) })
    await page.getByRole('link', { name: headline }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(slot('11').getByRole('link', { name: headline })).toContainText('11:30')
    await expect(page.getByRole('link', { name: headline })).toBeFocused()
    await checkAccess(page)
    await page.getByRole('link', { name: 'Келесі' }).click()
    await expect(page.getByRole('link', { name: headline })).toBeHidden()
  })
})
