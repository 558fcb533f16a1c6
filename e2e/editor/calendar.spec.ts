import type { Locator, Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, headlineOf, paste, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)
const headline = `Күнтізбедегі мақала ${number}`
/** A month ahead, so that no day of it has gone by. */
const month = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 7)

// The phone goes on with the article of the first journey.
test.describe.configure({ mode: 'serial' })

const day = (page: Page, date: number) =>
  page
    .getByRole('region', { name: new RegExp(`^\\d+ ж\\. ${date} \\S+, `) })
    .and(page.locator('.calendar-day:not(.is-outside)'))

test('a scheduled article is moved by the arrow keys, in a dialog and by dragging', async ({ page }) => {
  await beginArticle(page)
  await headlineOf(page).fill(headline)
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
    await drag(page, entry(10), day(page, 17))
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

  await test.step('the week shows it too, and it is dragged there to another day and back', async () => {
    await page.goto(`/admin/calendar?view=week&date=${month}-17`)
    await expect(entry(17)).toContainText('10:30')
    // The last day of the week and the first: one of them is another day.
    const days = page.locator('.calendar-day')
    const other = (await days.first().getByRole('link', { name: headline }).isVisible()) ? days.last() : days.first()
    await drag(page, entry(17), other)
    await expect(other.getByRole('link', { name: headline })).toContainText('10:30')
    await drag(page, other.getByRole('link', { name: headline }), day(page, 17))
    await expect(entry(17)).toContainText('10:30')
    await page.reload()
    await expect(entry(17)).toContainText('10:30')
  })

  await test.step('and so does the day', async () => {
    await page.goto(`/admin/calendar?view=day&date=${month}-17`)
    await expect(page.getByRole('link', { name: headline })).toContainText('10:30')
  })

  const slot = (hour: string) => page.getByRole('listitem').filter({ hasText: new RegExp(`^${hour}:00`) })
  const inSlot = (hour: string) => slot(hour).getByRole('link', { name: headline })

  await test.step('within a day it is dragged from hour to hour, and the page scrolls along to a later one', async () => {
    await drag(page, inSlot('10'), slot('08'))
    await expect(inSlot('08')).toContainText('08:30')
    await drag(page, inSlot('08'), slot('22'))
    await expect(inSlot('22')).toContainText('22:30')
    await page.reload()
    await expect(inSlot('22')).toContainText('22:30')
    await drag(page, inSlot('22'), slot('10'))
    await expect(inSlot('10')).toContainText('10:30')
  })

  await test.step('and moved by keyboard', async () => {
    await page.getByRole('link', { name: headline }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(inSlot('11')).toContainText('11:30')
    await expect(page.getByRole('link', { name: headline })).toBeFocused()
    await checkAccess(page)
    await page.getByRole('link', { name: 'Келесі' }).click()
    await expect(page.getByRole('link', { name: headline })).toBeHidden()
  })
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('where nothing is dragged, an entry of the day gets its time in the dialog', async ({ page }) => {
    await page.goto(`/admin/calendar?view=day&date=${month}-17`)
    const entry = page.getByRole('listitem').filter({ hasText: headline }).last()
    await entry.getByRole('button', { name: 'жылжыту' }).tap()
    await page.getByLabel('Жаңа уақыты').fill(`${month}-17T14:45`)
    await page.getByRole('button', { name: 'Уақытын өзгерту' }).tap()
    await expect(page.getByRole('status').getByText(/14:45 \(UTC\+5\)/)).toBeVisible()
    await page.reload()
    await expect(entry).toContainText('14:45')
    await checkAccess(page)
  })
})

/** Drags with a real mouse by the middle of what is taken; at the edge of the window the browser scrolls by itself. */
async function drag(page: Page, taken: Locator, target: Locator): Promise<void> {
  await taken.scrollIntoViewIfNeeded()
  const from = await middle(taken)
  const { height } = page.viewportSize() ?? { height: 0 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 4, from.y + 8, { steps: 4 })
  await expect(async () => {
    const { x, y } = await middle(target)
    const edge = y < 0 ? 8 : y > height ? height - 8 : undefined
    await page.mouse.move(x, edge ?? y, { steps: 4 })
    expect(edge).toBeUndefined()
  }).toPass({ intervals: [100], timeout: 10_000 })
  // Scrolling may have gone on for a moment.
  const to = await middle(target)
  await page.mouse.move(to.x, to.y, { steps: 2 })
  await page.mouse.up()
}

async function middle(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('It is not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
