import { expect, type Locator, type Page } from '@playwright/test'

/** Opens a new Kazakh article in the editor and waits until it can be written in. */
export async function beginArticle(page: Page): Promise<void> {
  await page.goto('/admin/articles')
  await page.getByRole('button', { name: 'Жаңа мақала' }).click()
  await expect(bodyOf(page)).toBeVisible()
}

export function headlineOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Тақырып', exact: true })
}

export function bodyOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Мәтін' })
}

/** Pastes text as if it came from the clipboard, where Chromium under test lets nobody in. */
export async function paste(target: Locator, text: string): Promise<void> {
  await target.click()
  await target.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** Chooses by name in a field that offers what fits while one types. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { name }).first().click()
}

/** Waits until the server has what was typed. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Сақталды \d/)).toBeVisible()
}

/** Uploads a picture through the library that a button opens, and chooses it. */
export async function choosePicture(
  page: Page,
  button: string,
  picture: { name: string; bytes: Buffer },
): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  const library = page.getByRole('dialog', { name: 'Сурет таңдау' })
  await library
    .locator('input[type=file]')
    .setInputFiles({ name: picture.name, mimeType: 'image/jpeg', buffer: picture.bytes })
  await expect(library).toBeHidden({ timeout: 30_000 })
}
