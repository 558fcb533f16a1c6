import type { Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, headlineOf, paste, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)
const headline = `Тақтадағы мақала ${number}`

// Wide enough for every column: what is dragged is not scrolled.
test.use({ viewport: { width: 1760, height: 900 } })

test.beforeEach(async ({ page }) => {
  await beginArticle(page)
  await headlineOf(page).fill(headline)
  await paste(bodyOf(page), 'Тақтада жылжитын мақала.')
  await choose(page, 'Авторлар', 'Ерлан')
  await choose(page, 'Жауаптылар', 'Әсел')
  await expect(page.getByText('Жауаптылар сақталды.')).toBeVisible()
  await page.getByLabel('Тапсыру мерзімі').fill('2026-01-05T18:00')
  await page.getByRole('button', { name: 'Мерзімді сақтау' }).click()
  await expect(page.getByText('Тапсыру мерзімі сақталды.')).toBeVisible()
  await untilSaved(page)
})

/** Where a column is in sight, however long it is. */
const atTop = { targetPosition: { x: 60, y: 60 } }

const column = (page: Page, name: string) => page.getByRole('region', { name })

test('an article goes from column to column, by keyboard alone and by dragging', async ({ page }) => {
  await page.goto('/admin/articles?status=draft')
  const row = page.getByRole('row', { name: headline })
  await expect(row).toContainText('Жауапты: Әсел')
  await expect(row).toContainText('Мерзімі өтті: 2026 ж. 5 қаңтар, 18:00')

  await page.getByRole('link', { name: 'Тақта', exact: true }).click()
  const card = (name: string) => column(page, name).getByRole('listitem').filter({ hasText: headline })
  await expect(card('Қаралама')).toContainText('Жауапты: Әсел')

  await test.step('by keyboard: the menu of the card holds what may be done, and the focus goes along', async () => {
    await card('Қаралама').getByRole('button', { name: 'жылжыту' }).focus()
    await page.keyboard.press('Enter')
    const menu = page.getByRole('dialog', { name: headline })
    await expect(menu.getByRole('button', { name: 'Бекіту', exact: true })).toBeHidden()
    await menu.getByRole('button', { name: 'Тексеруге жіберу' }).focus()
    await checkAccess(page)
    await page.keyboard.press('Enter')
    await expect(card('Тексеруде').getByRole('button', { name: 'жылжыту' })).toBeFocused()
    await expect(page.getByRole('status').getByText(`${headline}: Тексеруге жіберді`)).toBeVisible()
  })

  await test.step('dragged to a column that it cannot go to, it stays and the page says why', async () => {
    await card('Тексеруде').dragTo(column(page, 'Жариядан алынған'), atTop)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('күйіне жылжыта алмайсыз')
    await expect(card('Тексеруде')).toBeVisible()
  })

  await test.step('dragged to the approved ones, it is approved; and returned with a reason', async () => {
    await card('Тексеруде').dragTo(column(page, 'Бекітілген'), atTop)
    await expect(card('Бекітілген')).toBeVisible()
    await card('Бекітілген').getByRole('button', { name: 'жылжыту' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Түзетуге қайтару' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Нені түзету керек' })).toBeFocused()
    await page.keyboard.type('Тақырыбын қысқартыңыз.')
    await page.getByRole('dialog').getByRole('button', { name: 'Түзетуге қайтару' }).press('Enter')
    await expect(card('Қаралама')).toBeVisible()
  })
})
