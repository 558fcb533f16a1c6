import { type Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, untilSaved } from './write-article'

test('an earlier save is looked at beside the present text, and taken back', async ({ page }) => {
  await beginArticle(page)
  await page.getByRole('textbox', { name: 'Тақырып', exact: true }).fill('Бірінші тақырып')
  await write(page, 'Бірінші нұсқаның сөйлемі.')
  await page.getByRole('textbox', { name: 'Тақырып', exact: true }).fill('Екінші тақырып')
  await write(page, 'Екінші нұсқаның сөйлемі.')

  await openRevision(page, 'Бірінші нұсқаның сөйлемі.')
  const both = page.getByRole('dialog')
  await expect(both).toContainText('Екінші нұсқаның сөйлемі.')
  await checkAccess(page)
  await both.getByRole('button', { name: 'Осы нұсқаға оралу' }).click()
  await expect(both).toBeHidden()
  await expect(bodyOf(page)).toHaveText('Бірінші нұсқаның сөйлемі.')
  await expect(page.getByRole('textbox', { name: 'Тақырып', exact: true })).toHaveValue('Бірінші тақырып')
  await untilSaved(page)
  await page.reload()
  await expect(bodyOf(page)).toHaveText('Бірінші нұсқаның сөйлемі.')
  // What stood there before is a save as well, so nothing is lost by going back.
  await openRevision(page, 'Екінші нұсқаның сөйлемі.')
})

test('a revision taken back over a newer save is a conflict, and both texts are kept', async ({
  page,
  browser,
  context,
}) => {
  await beginArticle(page)
  await page.getByRole('textbox', { name: 'Тақырып', exact: true }).fill('Оралу мен қақтығыс')
  await write(page, 'Ескі сөйлем.')
  await write(page, 'Жаңа сөйлем.')
  await openRevision(page, 'Ескі сөйлем.')

  const other = await browser.newContext({ storageState: await context.storageState() })
  const theirs = await other.newPage()
  await theirs.goto(page.url())
  await write(theirs, 'Олардың сөйлемі.')

  await page.getByRole('dialog').getByRole('button', { name: 'Осы нұсқаға оралу' }).click()
  const choice = page.getByRole('dialog', { name: 'Екі мәтін бар' })
  await expect(choice).toContainText('Олардың сөйлемі.')
  await expect(choice).toContainText('Ескі сөйлем.')
  await checkAccess(page)
  await choice.getByRole('button', { name: 'Олардыкін алу' }).click()
  await expect(bodyOf(page)).toHaveText('Олардың сөйлемі.')
  await untilSaved(page)
  // The text that was not chosen waits on this device, among the revisions.
  await page.reload()
  await page.getByText('Нұсқалар', { exact: true }).click()
  await page.getByRole('button', { name: 'Осы құрылғыда қалған мәтін' }).click()
  await expect(page.getByRole('dialog')).toContainText('Ескі сөйлем.')
  await other.close()
})

/** Writes over the whole text, and waits for the save. */
async function write(page: Page, text: string): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/save') && answer.ok())
  await bodyOf(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await saved
  await untilSaved(page)
}

/** Opens the list of saves and looks through it for the newest one with this text, which stays open. */
async function openRevision(page: Page, text: string): Promise<void> {
  await page.getByText('Нұсқалар', { exact: true }).click()
  const saves = page.getByRole('button', { name: /^\d+-нұсқа/ })
  await expect(saves.first()).toBeVisible()
  for (const save of await saves.all()) {
    await save.click()
    const dialog = page.getByRole('dialog')
    const shown = dialog.locator('section, article').last()
    await expect(shown).toBeVisible()
    if ((await shown.innerText()).includes(text)) return
    await dialog.getByRole('button', { name: 'Қазіргі мәтінге оралу' }).first().click()
    await expect(dialog).toBeHidden()
  }
  throw new Error(`No save holds "${text}"`)
}
