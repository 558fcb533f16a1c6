import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, untilSaved } from './write-article'

test('what is typed survives a lost connection and a tab that dies', async ({ page, context }) => {
  await beginArticle(page)
  await page.getByRole('textbox', { name: 'Тақырып', exact: true }).fill('Байланыс үзілсе де мәтін қалады')
  await untilSaved(page)
  const address = page.url()
  await context.setOffline(true)
  await bodyOf(page).click()
  await page.keyboard.type('Желісіз жазылған сөйлем.')
  await expect(page.getByText('Байланыс жоқ — мәтін осы құрылғыда сақтаулы')).toBeVisible()
  await crash(page)

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await again.getByRole('button', { name: 'Құрылғыдағыны қалпына келтіру' }).click()
  await expect(bodyOf(again)).toContainText('Желісіз жазылған сөйлем.')
  await untilSaved(again)
})

test('a save over a newer save is refused, and both texts are kept', async ({ page, browser, context }) => {
  await beginArticle(page)
  await page.getByRole('textbox', { name: 'Тақырып', exact: true }).fill('Екі адам бір мақалада')
  await untilSaved(page)
  // Another browser, so that the tabs cannot talk to each other.
  const other = await browser.newContext({ storageState: await context.storageState() })
  const theirs = await other.newPage()
  await theirs.goto(page.url())
  await bodyOf(theirs).click()
  await theirs.keyboard.type('Олардың сөйлемі.')
  await expect(theirs.getByText(/^Сақталды \d/)).toBeVisible()

  await bodyOf(page).click()
  await page.keyboard.type('Менің сөйлемім.')
  const choice = page.getByRole('dialog', { name: 'Екі мәтін бар' })
  await expect(choice).toContainText('Олардың сөйлемі.')
  await expect(choice).toContainText('Менің сөйлемім.')
  await choice.getByRole('button', { name: 'Менікін сақтау' }).click()
  await expect(choice).toBeHidden()
  await expect(bodyOf(page)).toContainText('Менің сөйлемім.')
  await other.close()
})

/**
 * Ends a tab without a last moment. One that is closed in order hears the line come back (it was cut for this tab alone, and with the tab
 * ends the cutting), and may send its text while it goes: then the server has it, and there is nothing to offer.
 */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const died = page.waitForEvent('crash')
  // The answer cannot come: the process that would give it is gone.
  session.send('Page.crash').catch(() => undefined)
  await died
  await page.close()
}
