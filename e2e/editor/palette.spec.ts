import type { Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { bringIn } from './second-person'
import { headlineOf } from './write-article'

const name = 'Жылдам өту'

/** A key that is pressed before a new page listens is lost, and pressed again. */
async function openPalette(page: Page): Promise<void> {
  const field = page.getByRole('combobox', { name })
  await expect(async () => {
    if (await field.isHidden()) await page.keyboard.press('Control+k')
    await expect(field).toBeFocused({ timeout: 2_000 })
  }).toPass()
}

test('one goes to an article, a section and a person by a few letters in any script, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/admin')
  const field = page.getByRole('combobox', { name })
  await openPalette(page)
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await checkAccess(page)

  await test.step('an article, typed in Latin letters', async () => {
    await page.keyboard.type('qoi')
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
    await page.keyboard.press('Control+k')
    await expect(field).toHaveValue('')
    await page.keyboard.type('barys')
    const articles = page.getByRole('group', { name: 'Мақалалар' }).getByRole('option')
    await expect(articles.first()).toContainText(/барыс/i)
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(headlineOf(page)).toHaveValue(/барыс/i)
  })

  await test.step('from the editor to a section', async () => {
    await openPalette(page)
    await page.keyboard.type('спорт')
    const section = page.getByRole('group', { name: 'Бөлімдер' }).getByRole('option')
    await expect(section.first()).toBeVisible()
    const places = await page.getByRole('listbox').getByRole('option').allInnerTexts()
    const place = places.findIndex((text) => text.includes('Осы бөлімнің мақалалары'))
    for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(
      'Осы бөлімнің мақалалары',
    )
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/articles\?section=/)
    await expect(page.getByRole('heading', { level: 1, name: 'Мақалалар' })).toBeVisible()
  })

  await test.step('nothing found, and up from the first to the last', async () => {
    await openPalette(page)
    await page.keyboard.type('ъъъқққ')
    await expect(page.getByText('Ештеңе табылмады.')).toBeVisible()
    await checkAccess(page)
    await field.fill('')
    await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('listbox').getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Escape')
  })
})

test('the button opens it on a phone, it changes the language, and speaks it', async ({ page, browser }) => {
  const number = String(Date.now()).slice(-6)
  const person = { name: `Ерке Сақтаған ${number}`, email: `erke-${number}@qalam.example`, role: 'editor' } as const
  const desk = await bringIn(page, browser, person)
  await desk.setViewportSize({ width: 390, height: 844 })

  const steps = [
    { open: name, typed: 'тілі орыс', entry: 'Редакция тілі: Орысша' },
    { open: 'Быстрый переход', recent: 'Сохранены недавно', typed: 'язык англ', entry: 'Язык редакции: Английский' },
    { open: 'Quick open', recent: 'Saved lately', typed: 'lang kaz', entry: 'Language of the newsroom: Kazakh' },
  ]
  for (const { open, recent, typed, entry } of steps) {
    await desk.getByRole('button', { name: open }).click()
    const dialog = desk.getByRole('dialog', { name: open })
    if (recent !== undefined) await expect(dialog.getByRole('group', { name: recent })).toBeVisible()
    await checkAccess(desk)
    await dialog.getByRole('combobox').fill(typed)
    // It stands in the list from the start, and would move away under the pointer.
    await expect(dialog.getByRole('option').first()).toHaveText(entry)
    await desk.keyboard.press('Enter')
  }
  await expect(desk.getByRole('button', { name })).toBeVisible()

  await desk.getByRole('button', { name }).click()
  await desk.getByRole('combobox', { name }).fill('шығу')
  await expect(desk.getByRole('listbox').getByRole('option').first()).toHaveText('Шығу')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('button', { name: 'Кіру' })).toBeVisible()
  await desk.context().close()
})

test('its script comes when it is first opened, and the list loads no more than it may', async ({ page, baseURL }) => {
  const scripts = async () => {
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => name.includes('/_next/static/') && name.includes('.js'))
        .map(({ encodedBodySize }) => encodedBodySize),
    )
    return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
  }
  await page.goto(`${baseURL}/admin/articles`, { waitUntil: 'networkidle' })
  const before = await scripts()
  expect(before.bytes).toBeGreaterThan(0)
  expect(before.bytes).toBeLessThanOrEqual(170 * 1024)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name })).toBeVisible()
  expect((await scripts()).count).toBeGreaterThan(before.count)
})
