import type { Locator, Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { owner } from '@/e2e/site/owner'
import { bodyOf, headlineOf, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)
const headline = `Тінтуірсіз жазылған мақала ${number}`

test.use({ storageState: { cookies: [], origins: [] } })

test('from the door to the readers’ page without a mouse', async ({ page, context }) => {
  await test.step('signing in', async () => {
    await page.goto('/admin/sign-in')
    await tabTo(page, page.getByLabel('Электрондық пошта'))
    await page.keyboard.type(owner.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(owner.password)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('navigation', { name: 'Редакция мәзірі' })).toBeVisible()
  })

  await test.step('through the menu to the articles, and past it to a new one', async () => {
    const menu = page.getByRole('navigation', { name: 'Редакция мәзірі' })
    await tabTo(page, menu.getByRole('link', { name: 'Мақалалар', exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Мақалалар' })).toBeVisible()
    await tabTo(page, page.getByRole('button', { name: 'Жаңа мақала' }))
    await page.keyboard.press('Enter')
    await expect(bodyOf(page)).toBeVisible()
  })

  await test.step('the text, with a block from the menu of the slash', async () => {
    await tabTo(page, headlineOf(page))
    await page.keyboard.type(headline)
    await tabTo(page, page.getByRole('textbox', { name: 'Кіріспе' }))
    await page.keyboard.type('Бәрі пернетақтамен.')
    await tabTo(page, bodyOf(page))
    await page.keyboard.type('Алғашқы сөйлем.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await expect(page.getByRole('listbox', { name: 'Қосу' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Екінші бөлім')
    await expect(bodyOf(page).getByRole('heading', { level: 2 })).toHaveText('Екінші бөлім')
    await checkAccess(page)
  })

  await test.step('section and author, out of the text by Tab', async () => {
    const section = page.getByRole('combobox', { name: 'Бөлім' })
    await tabTo(page, section)
    await page.keyboard.press('Home')
    while (!(await chosenIn(section)).includes('Қоғам')) await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('combobox', { name: 'Авторлар' }))
    await page.keyboard.type('Айгүл')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Айгүл.*: алып тастау$/ })).toBeVisible()
    await untilSaved(page)
  })

  await test.step('published, and read', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Жариялау', exact: true }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
    await tabTo(page, page.getByRole('link', { name: 'Сайттан қарау' }))
    const opening = context.waitForEvent('page')
    await page.keyboard.press('Enter')
    const reader = await opening
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(reader.getByRole('heading', { level: 2, name: 'Екінші бөлім' })).toBeVisible()
    expect(new URL(reader.url()).pathname).toMatch(/^\/qogam\//)
    await checkAccess(reader)
  })
})

/** Presses Tab until the focus stands on something. Fails when it is not reached, or the focus is caught on the way. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

function chosenIn(list: Locator): Promise<string> {
  return list.evaluate((element) =>
    element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? '') : '',
  )
}
