import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { openElsewhere } from './second-window'
import { beginArticle, bodyOf, headlineOf, untilSaved } from './write-article'

// Each writes an article of its own: whichever worker is free takes the next.
test.describe.configure({ mode: 'parallel' })

test('what was written before a reload can still be taken back after it, and what was taken back brought back', async ({
  page,
}) => {
  await beginArticle(page)
  await headlineOf(page).fill('Қайта ашылған мақала')
  await bodyOf(page).click()
  await page.keyboard.type('Бірінші сөйлем.')
  // A pause parts one thing to take back from the next.
  await page.waitForTimeout(700)
  await page.keyboard.type(' Екінші сөйлем.')
  await page.waitForTimeout(700)
  await page.keyboard.type(' Үшінші сөйлем.')
  await page.waitForTimeout(700)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(bodyOf(page)).toHaveText('Бірінші сөйлем. Екінші сөйлем.')
  await untilSaved(page)

  await page.reload()
  await expect(bodyOf(page)).toHaveText('Бірінші сөйлем. Екінші сөйлем.')
  await page.getByRole('button', { name: 'Болдырмау' }).click()
  await expect(bodyOf(page)).toHaveText('Бірінші сөйлем.')
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(bodyOf(page)).toHaveText('Бірінші сөйлем. Екінші сөйлем.')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(bodyOf(page)).toHaveText('Бірінші сөйлем. Екінші сөйлем. Үшінші сөйлем.')
})

test('after a reload too, taking back leaves what somebody else has written since', async ({ page, browser }) => {
  await beginArticle(page)
  await headlineOf(page).fill('Басқа біреу өзгерткен мақала')
  await bodyOf(page).click()
  await page.keyboard.type('Менің сөйлемім.')
  await untilSaved(page)
  const theirs = await openElsewhere(page, browser)
  await bodyOf(theirs).click()
  await theirs.keyboard.press('ControlOrMeta+Home')
  await theirs.keyboard.type('Олардың сөзі: ')
  await untilSaved(theirs)
  await expect(theirs.getByRole('button', { name: 'Болдырмау' })).toBeEnabled()
  await theirs.context().close()
  await page.reload()
  await expect(bodyOf(page)).toHaveText('Олардың сөзі: Менің сөйлемім.')
  await page.getByRole('button', { name: 'Болдырмау' }).click()
  await expect(bodyOf(page)).toHaveText('Олардың сөзі:')
})

test('a pasted picture shows how far it has come, can be given up, and is sent again when the line broke', async ({
  page,
}) => {
  await beginArticle(page)
  await bodyOf(page).click()
  const bytes = await sharp({
    create: { width: 640, height: 480, channels: 3, background: { r: Date.now() % 255, g: 90, b: 40 } },
  })
    .png()
    .toBuffer()
  let answers: 'never' | 'broken' | 'as-usual' = 'never'
  await page.route('**/admin/media/upload?*', async (route) => {
    if (answers === 'as-usual') await route.continue()
    if (answers === 'broken') await route.abort('connectionreset')
    // Otherwise the picture is on its way for ever.
  })

  await pastePicture(page, bytes)
  await expect(bodyOf(page).getByText(/сурет\.png жүктелуде: \d+ %/)).toBeVisible()
  await expect(bodyOf(page).getByRole('progressbar', { name: 'сурет.png' })).toBeVisible()
  await checkAccess(page)
  await bodyOf(page).getByRole('button', { name: 'Бас тарту' }).click()
  await expect(bodyOf(page).getByRole('progressbar')).toHaveCount(0)

  answers = 'broken'
  await pastePicture(page, bytes)
  await expect(bodyOf(page).getByText('«сурет.png» жүктелмеді. Сервермен байланыс үзілді.')).toBeVisible()
  await checkAccess(page)
  answers = 'as-usual'
  await bodyOf(page).getByRole('button', { name: 'Қайталау' }).click()
  await expect(bodyOf(page).locator('figure img')).toBeVisible({ timeout: 30_000 })
  await expect(bodyOf(page).getByRole('textbox', { name: 'Суретте не бейнеленген' })).toBeVisible()
  await page.unroute('**/admin/media/upload?*')
})

/** Pastes a picture as if it came from the clipboard, where Chromium under test lets nobody in. */
async function pastePicture(page: Page, bytes: Buffer): Promise<void> {
  await bodyOf(page).evaluate((element, data) => {
    const clipboardData = new DataTransfer()
    const file = new File([Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0))], 'сурет.png', {
      type: 'image/png',
    })
    clipboardData.items.add(file)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, bytes.toString('base64'))
}
