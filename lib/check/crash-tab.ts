import type { Page } from '@playwright/test'

/**
 * Ends a tab without a last moment, as a crash does. One that is closed in order hears the line come back (it was cut for this tab alone, and
 * with the tab ends the cutting), and may send its text while it goes.
 */
export async function crashTab(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const died = page.waitForEvent('crash')
  // The answer cannot come: the process that would give it is gone.
  session.send('Page.crash').catch(() => undefined)
  await died
  await page.close()
}
