import type { Locator, Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { openElsewhere } from './second-window'
import { beginArticle, bodyOf, headlineOf, untilSaved } from './write-article'

test('an earlier save is compared with the present text by words, named, and taken back', async ({ page }) => {
  await beginArticle(page)
  await headlineOf(page).fill('Бірінші тақырып')
  await write(page, 'Бірінші нұсқаның сөйлемі осында.')
  await headlineOf(page).fill('Екінші тақырып')
  await write(page, 'Екінші нұсқаның сөйлемі осында.')

  const dialog = await openRevision(page, 'Бірінші нұсқаның сөйлемі осында.')
  await expect(dialog.locator('del')).toContainText(['Бірінші', 'Бірінші'])
  await expect(dialog.locator('ins')).toContainText(['Екінші', 'Екінші'])
  await expect(dialog).toContainText('Баптаулар')
  await checkAccess(page)
  await dialog.getByRole('button', { name: 'Бір мәтінде' }).click()
  await expect(dialog.getByText('БіріншіЕкінші нұсқаның сөйлемі осында.')).toBeVisible()
  await checkAccess(page)

  await dialog.getByText('Атауы мен ескертпесі').click()
  await dialog.getByRole('textbox', { name: 'Нұсқаның атауы' }).fill('Алғашқы нұсқа')
  await dialog.getByRole('textbox', { name: 'Ескертпе' }).fill('Редактор қарады')
  await dialog.getByRole('button', { name: 'Атауын сақтау' }).click()
  await expect(dialog.getByText('Нұсқаның атауы сақталды.')).toBeVisible()

  await dialog.getByRole('button', { name: 'Осы нұсқаға оралу' }).click()
  await expect(dialog).toBeHidden()
  await expect(bodyOf(page)).toHaveText('Бірінші нұсқаның сөйлемі осында.')
  await expect(headlineOf(page)).toHaveValue('Бірінші тақырып')
  await untilSaved(page)
  await page.reload()
  await expect(bodyOf(page)).toHaveText('Бірінші нұсқаның сөйлемі осында.')
  await page.getByText('Нұсқалар', { exact: true }).click()
  await expect(page.getByRole('button', { name: /нұсқа: Алғашқы нұсқа/ })).toContainText('Редактор қарады')
  await page.getByText('Нұсқалар', { exact: true }).click()
  // What stood there before is a save as well, so nothing is lost by going back.
  await openRevision(page, 'Екінші нұсқаның сөйлемі осында.')
})

test('a revision taken back while somebody else writes is there for both, and what stood before stays among the saves', async ({
  page,
  browser,
}) => {
  await beginArticle(page)
  await headlineOf(page).fill('Екеуіне де оралған нұсқа')
  await write(page, 'Ескі сөйлем.')
  await write(page, 'Жаңа сөйлем.')
  const theirs = await openElsewhere(page, browser)
  await write(theirs, 'Олардың сөйлемі.')
  await openRevision(page, 'Ескі сөйлем.')

  await page.getByRole('dialog').getByRole('button', { name: 'Осы нұсқаға оралу' }).click()
  for (const one of [page, theirs]) await expect(bodyOf(one)).toHaveText('Ескі сөйлем.')
  await untilSaved(page)
  await page.reload()
  await openRevision(page, 'Олардың сөйлемі.')
  await theirs.context().close()
})

/** Writes over the whole text, and waits for the save. */
async function write(page: Page, text: string): Promise<void> {
  await bodyOf(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await untilSaved(page)
}

/** Opens the list of saves and looks through it, folded lines too, for the newest earlier one with this text, which stays open. */
async function openRevision(page: Page, text: string): Promise<Locator> {
  await page.getByText('Нұсқалар', { exact: true }).click()
  const saves = page.getByRole('button', { name: /^\d+-нұсқа/ })
  await expect(saves.first()).toBeVisible()
  for (const fold of await page.getByText(/^Аралықта сақталғаны: /).all()) await fold.click()
  const dialog = page.getByRole('dialog', { name: 'Нұсқаларды салыстыру' })
  for (const save of (await saves.all()).slice(1)) {
    await save.click()
    await expect(dialog.locator('[data-view] p').first()).toBeVisible()
    const rows = await dialog.locator('[data-view] > div > div:first-child').allInnerTexts()
    if (rows.some((row) => row.includes(text))) return dialog
    await dialog.getByRole('button', { name: 'Қазіргі мәтінге оралу' }).first().click()
    await expect(dialog).toBeHidden()
  }
  throw new Error(`No save holds "${text}"`)
}
