import type { Browser, Locator, Page } from '@playwright/test'
import { checkAccess, checkWidth, expect, test } from '@/e2e/fixtures'
import { bringIn } from './second-person'

const number = String(Date.now()).slice(-6)
// One after another: the first journey gives a pin its end, and the last, when the others are through, sees that it has ended.
test.describe.configure({ mode: 'serial' })
const pinned = { headline: '', until: new Date(0) }
const strip = `Алматыда қатты жел тұрды ${number}`

/** The headlines that are pinned, the lead first. */
function pins(page: Page): Locator {
  return page.getByRole('list', { name: 'Орналасуы' }).locator('[data-place] .pin-headline')
}

async function choose(button: string, story: Locator): Promise<string> {
  const headline = (await story.locator('[id^=found-]').textContent()) ?? ''
  await story.getByRole('button', { name: button }).click()
  return headline
}

const found = (page: Page) => page.getByRole('list', { name: 'Табылған мақалалар' }).getByRole('listitem')
const putLive = (page: Page) => page.getByRole('button', { name: 'Оқырмандарға шығару' })

async function readerOf(browser: Browser): Promise<Page> {
  return (await browser.newContext({ storageState: { cookies: [], origins: [] } })).newPage()
}

/** What stands at the top of the readers' front, the lead first. */
async function topOf(page: Page, path = '/'): Promise<string[]> {
  await page.goto(path)
  return page.locator('.top .lead .hl, .top .second .hl, .section-top .hl').allTextContents()
}

test('a section’s front is arranged on a phone, with a pin that ends', async ({ page, browser }) => {
  const reader = await readerOf(browser)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/admin/front')
  await page.getByRole('navigation', { name: 'Қай бет' }).getByRole('link', { name: 'Саясат' }).click()
  await page.waitForURL(/section=/)
  pinned.headline = await choose('Басты мақала ету', found(page).last())
  await checkWidth(page)
  await checkAccess(page)
  // The next whole minute that leaves time to look, on the clock of the publication, which is the browser's here.
  pinned.until = new Date(Math.ceil((Date.now() + 6_000) / 60_000) * 60_000)
  const local = new Date(pinned.until.getTime() + 5 * 3_600_000).toISOString().slice(0, 16)
  await page.getByLabel(`«${pinned.headline}» қашан алынады`).fill(local)
  await putLive(page).click()
  await expect(page.getByText('Жаңа орналасу оқырмандарға шықты.')).toBeVisible()
  expect((await topOf(reader, '/sayasat'))[0]).toBe(pinned.headline)
  await reader.context().close()
})

test('an editor arranges the front, sees it beforehand and puts it live; readers see it within a second', async ({
  page,
  browser,
}) => {
  const reader = await readerOf(browser)
  const before = await topOf(reader)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/admin/front')
  await expect(page.getByText('Оқырмандар осы орналасуды көріп тұр.')).toBeVisible()
  const first = await choose('Жанына қою', found(page).nth(5))
  const second = await choose('Жанына қою', found(page).nth(6))
  const lead = await choose('Басты мақала ету', found(page).nth(7))
  await expect(pins(page)).toHaveText([lead, first, second])

  await test.step('moved with the keyboard and with the mouse', async () => {
    const up = page.getByRole('button', { name: `«${second}» мақаласын жоғары жылжыту` })
    await up.focus()
    await page.keyboard.press('Enter')
    await expect(pins(page)).toHaveText([lead, second, first])
    await expect(up).toBeFocused()
    await expect(page.getByText(`«${second}» — 2-орында, барлығы 3.`)).toBeAttached()
    const rows = page.getByRole('list', { name: 'Орналасуы' }).locator('[data-place]')
    await rows.nth(2).locator('.pin-handle').scrollIntoViewIfNeeded()
    const [from, to] = [await rows.nth(2).locator('.pin-handle').boundingBox(), await rows.nth(1).boundingBox()]
    if (from === null || to === null) throw new Error('The rows are not on the screen')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 8 })
    await page.mouse.up()
    await expect(pins(page)).toHaveText([lead, first, second])
  })

  await test.step('a line of breaking news, which must end', async () => {
    await page.getByRole('textbox', { name: 'Хабардың мәтіні' }).fill(strip)
    await found(page).nth(7).getByRole('button', { name: 'Шұғыл хабар осыған сілтесін' }).click()
    await putLive(page).click()
    await expect(page.getByText('Шұғыл хабардың қашан алынатынын көрсетіңіз.')).toBeVisible()
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('Қашан алынады', { exact: true }).last().fill(`${tomorrow}T09:00`)
    await expect(page.getByText('Сақталды. Оқырмандар мұны әлі көрмейді.')).toBeVisible()
    await checkAccess(page)
  })

  await test.step('the preview is the readers’ page, and readers do not see it yet', async () => {
    const opening = page.waitForEvent('popup')
    await page.getByRole('button', { name: 'Алдын ала қарау' }).click()
    const preview = await opening
    await expect(preview.locator('.top .lead .hl')).toHaveText(lead)
    await expect(preview.getByRole('complementary', { name: 'Шұғыл' })).toContainText(strip)
    expect(await preview.locator('script[src^="/_next/"]').count()).toBe(0)
    await preview.close()
    expect(await topOf(reader)).toEqual(before)
  })

  await putLive(page).click()
  await expect(page.getByText('Жаңа орналасу оқырмандарға шықты.')).toBeVisible()
  const told = Date.now()
  expect(await topOf(reader)).toEqual([lead, first, second])
  expect(Date.now() - told).toBeLessThan(1_000)
  await expect(reader.getByRole('complementary', { name: 'Шұғыл' }).getByRole('link', { name: strip })).toBeVisible()
  await checkAccess(reader)
  await reader.setViewportSize({ width: 320, height: 700 })
  await checkWidth(reader)
  await reader.goto('/latn/')
  await expect(reader.getByText(`Almatyda qatty jel tūrdy ${number}`)).toBeVisible()
  await reader.goto('/arab/')
  await expect(reader.locator('.strip')).toContainText('المات')
  await reader.context().close()
})

test('whoever comes second is told who was faster, and chooses', async ({ page, browser }) => {
  const name = `Ботагөз Нұрбек ${number}`
  const other = await bringIn(page, browser, { name, email: `botagoz-${number}@qalam.example`, role: 'editor' })
  await page.goto('/admin/front')
  await other.goto('/admin/front')
  const mine = await choose('Басты мақала ету', found(page).nth(9))
  const theirs = await choose('Басты мақала ету', found(other).nth(10))
  await putLive(other).click()
  await expect(other.getByText('Жаңа орналасу оқырмандарға шықты.')).toBeVisible()

  await putLive(page).click()
  const conflict = page.getByRole('region', { name: 'Екі орналасу бар' })
  await expect(conflict.getByText(name)).toBeVisible()
  expect((await topOf(other))[0]).toBe(theirs)
  await checkAccess(page)
  await conflict.getByRole('button', { name: 'Менікін шығару' }).click()
  await expect(page.getByText('Жаңа орналасу оқырмандарға шықты.')).toBeVisible()
  await expect(conflict).toBeHidden()
  expect((await topOf(other))[0]).toBe(mine)

  await test.step('what stood before is put back from the history', async () => {
    const row = page.getByRole('row').filter({ hasText: name }).first()
    await row.getByRole('button', { name: /^Қайта қою/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Осы орналасу қайта қойылсын ба?' })
    await checkAccess(page)
    await dialog.getByRole('button', { name: 'Қайта қою' }).click()
    await expect(page.getByText('Бұрынғы орналасу қайтарылды.')).toBeVisible()
    await expect(pins(page).first()).toHaveText(theirs)
    expect((await topOf(other))[0]).toBe(theirs)
  })
  await other.context().close()
})

test('reporters and contributors are shown that they may not arrange', async ({ page, browser }) => {
  const person = { name: `Сәуле Ермек ${number}`, email: `saule-${number}@qalam.example`, role: 'author' } as const
  const author = await bringIn(page, browser, person)
  await expect(author.getByRole('link', { name: 'Басты бет', exact: true })).toBeHidden()
  await author.goto('/admin/front')
  await expect(author.getByText('Бұл бетке рұқсатыңыз жоқ').first()).toBeVisible()
  await author.goto('/admin/front/preview')
  await expect(author.getByText('Сіздің рөліңізде бұл әрекетке рұқсат жоқ.')).toBeVisible()
  await author.context().close()
})

test('a pin leaves the front at its time', async ({ browser }) => {
  test.setTimeout(90_000)
  const reader = await readerOf(browser)
  await reader.waitForTimeout(Math.max(0, pinned.until.getTime() + 1_000 - Date.now()))
  expect((await topOf(reader, '/sayasat'))[0]).not.toBe(pinned.headline)
  await reader.context().close()
})
