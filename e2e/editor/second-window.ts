import type { Browser, Page } from '@playwright/test'

/**
 * Opens what a page shows in a second browser of the same person, as on another device.
 * @returns the page there; its context is for the caller to close
 */
export async function openElsewhere(page: Page, browser: Browser): Promise<Page> {
  const other = await browser.newContext({ storageState: await page.context().storageState() })
  const elsewhere = await other.newPage()
  await elsewhere.goto(page.url())
  return elsewhere
}
