import type { Locator, Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, untilSaved } from './write-article'

/** The words that are underlined in the text now. */
function underlined(page: Page): Locator {
  return bodyOf(page).locator('.doubtful-word')
}

test('a slip is underlined while one writes, and mended from the keyboard; nothing of it is saved', async ({
  page,
}) => {
  await beginArticle(page)
  const asked: string[] = []
  page.on('request', (request) => request.url().endsWith('/spelling') && asked.push(request.postData() ?? ''))
  await bodyOf(page).click()
  await page.keyboard.type('Үкімет жаңа заңды кабылдады. Бұл туралы бүгін белгілі болды.', { delay: 20 })
  await expect(underlined(page)).toHaveText(['кабылдады'])
  // One question for each pause, and none for each letter.
  expect(asked.length).toBeLessThan(8)
  await checkAccess(page)

  await page.keyboard.press('Control+.')
  const menu = page.getByRole('menu', { name: '«кабылдады» сөзін түзету' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await expect(menu.getByRole('menuitem').first()).toHaveText('қабылдады')
  await checkAccess(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(bodyOf(page)).toContainText('Үкімет жаңа заңды қабылдады.')
  await expect(underlined(page)).toHaveCount(0)
  await page.keyboard.type(' Содан')
  await expect(bodyOf(page)).toContainText('қабылдады Содан.')

  await untilSaved(page)
  await page.reload()
  await expect(bodyOf(page)).toContainText('қабылдады Содан.')
  expect(await bodyOf(page).innerHTML()).not.toContain('doubtful')
})

test('a word goes into the dictionary with all its forms, and another is let pass in one article', async ({ page }) => {
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type(
    'Редакция фактчекингтің жаңа тәсілін енгізді, оны вертушкалау дейді. Енді фактчекингке уақыт бар.',
  )
  await expect(underlined(page)).toHaveText(['фактчекингтің', 'вертушкалау', 'фактчекингке'])

  await underlined(page).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: '«фактчекинг» сөзін сөздікке қосу' }).click()
  await expect(underlined(page)).toHaveText(['вертушкалау'])
  await expect(bodyOf(page)).toBeFocused()

  await underlined(page).first().click({ button: 'right' })
  await expect(page.getByRole('menuitem', { disabled: false }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(bodyOf(page)).toBeFocused()
  await underlined(page).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Осы мәтінде белгілемеу' }).click()
  await expect(underlined(page)).toHaveCount(0)
  await untilSaved(page)
  const answered = page.waitForResponse((response) => response.url().endsWith('/spelling'))
  await page.reload()
  await answered
  await expect(bodyOf(page)).toContainText('вертушкалау')
  await expect(underlined(page)).toHaveCount(0)

  await page.goto('/admin/dictionary')
  await expect(page.getByRole('row', { name: /фактчекинг/ })).toBeVisible()
  await checkAccess(page)
  const form = page.getByRole('form', { name: 'Сөз қосу' })
  await form.getByLabel('Сөз').fill('Фактчекинг')
  await form.getByRole('button', { name: 'Сөз қосу' }).click()
  await expect(form.getByText('Бұл сөз сөздікте бар.')).toBeVisible()
  await page.getByRole('button', { name: 'Сөздіктен алу фактчекинг' }).click()
  await expect(page.getByRole('row', { name: /фактчекинг/ })).toBeHidden()
})

test('the headline names its doubtful words below it; the check can be switched off, and stays so', async ({
  page,
}) => {
  await beginArticle(page)
  const headline = page.getByRole('textbox', { name: 'Тақырып' })
  await headline.fill('Өзен жагасы көгалданды')
  const word = page.getByRole('button', { name: 'жагасы' })
  await expect(word).toBeVisible()
  await checkAccess(page)
  await word.click()
  await page.getByRole('menuitem', { name: 'жағасы', exact: true }).click()
  await expect(headline).toHaveValue('Өзен жағасы көгалданды')
  await expect(headline).toBeFocused()
  await expect(word).toBeHidden()

  await bodyOf(page).click()
  await page.keyboard.type('Су жок екен.')
  await expect(underlined(page)).toHaveText(['жок'])
  const toggle = page.getByRole('button', { name: 'Емлені тексеру' })
  await toggle.click()
  await expect(underlined(page)).toHaveCount(0)
  await untilSaved(page)
  await page.reload()
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Tab')
  await toggle.click()
  await expect(underlined(page)).toHaveText(['жок'])
})

test('while the server is away one writes as before', async ({ page }) => {
  await page.route('**/spelling', (route) => route.abort())
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('Су жок екен.')
  await untilSaved(page)
  await expect(underlined(page)).toHaveCount(0)
  await page.unroute('**/spelling')
  await page.keyboard.type(' Иә.')
  await expect(underlined(page)).toHaveText(['жок'])
})

test('a Russian article is checked in Russian, and names in it are let be', async ({ page }) => {
  await page.goto('/admin/articles')
  await page.getByRole('form', { name: 'Жаңа мақала' }).getByLabel('Тілі').selectOption('ru')
  await page.getByRole('button', { name: 'Жаңа мақала' }).click()
  await bodyOf(page).click()
  await expect(bodyOf(page)).toHaveAttribute('lang', 'ru')
  await page.keyboard.type('Аким Смаилов встретил росийских учёных в Қарағанды.')
  await expect(underlined(page)).toHaveText(['росийских'])
  await page.keyboard.press('Control+.')
  await page.getByRole('menuitem', { name: 'российских' }).click()
  await expect(bodyOf(page)).toContainText('встретил российских учёных')
})

test('a fixed page is checked as an article is, and an author by the fields of the form', async ({ page }) => {
  await page.goto('/admin/pages/new?edition=kk')
  await bodyOf(page).click()
  await page.keyboard.type('Ережені редакция кабылдады.')
  await expect(underlined(page)).toHaveText(['кабылдады'])
  await page.keyboard.press('Control+.')
  await page.getByRole('menuitem', { name: 'қабылдады', exact: true }).click()
  await expect(bodyOf(page)).toContainText('Ережені редакция қабылдады.')
  await expect(underlined(page)).toHaveCount(0)
  await page.getByLabel('Беттің атауы').fill('Байланыс жок')
  await expect(page.getByRole('button', { name: 'жок' })).toBeVisible()
  await checkAccess(page)

  await page.goto('/admin/authors')
  await page.getByRole('link', { name: /Ерлан/ }).first().click()
  const biography = page.getByRole('group', { name: 'Өзі туралы' })
  await biography.getByLabel('қазақша').fill('Тілші өзен жагасы туралы жазды, жүлде кабылдады.')
  await biography.getByLabel('орысша').fill('Корреспондент. Любит горы и вертушкалау.')
  await expect(biography.locator('.doubtful-word')).toHaveText(['жагасы', 'кабылдады', 'вертушкалау'])
  await biography.getByRole('button', { name: 'жагасы' }).click()
  await page.getByRole('menuitem', { name: 'жағасы', exact: true }).click()
  await expect(biography.getByLabel('қазақша')).toHaveValue('Тілші өзен жағасы туралы жазды, жүлде кабылдады.')
  await biography.getByRole('button', { name: 'кабылдады' }).click()
  await page.getByRole('menuitem', { name: 'Осы мәтінде белгілемеу' }).click()
  await expect(biography.locator('.doubtful-word')).toHaveText(['вертушкалау'])
  await checkAccess(page)
  await page.reload()
  await biography.getByLabel('қазақша').fill('Тілші жүлде кабылдады, басқасы жок.')
  await expect(biography.locator('.doubtful-word')).toHaveText(['жок'])
})
