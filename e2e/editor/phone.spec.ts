import { checkAccess, checkWidth, expect, test } from '@/e2e/fixtures'
import { owner } from '@/e2e/site/owner'
import { bodyOf, headlineOf, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)
const headline = `Телефоннан шыққан мақала ${number}`

test.use({
  storageState: { cookies: [], origins: [] },
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
  hasTouch: true,
  isMobile: true,
})

test('from the door to the readers’ page on a phone, by touch', async ({ page, context }) => {
  await test.step('signing in', async () => {
    await page.goto('/admin/sign-in')
    await page.getByLabel('Электрондық пошта').tap()
    await page.keyboard.type(owner.email)
    await page.getByLabel('Құпиясөз').tap()
    await page.keyboard.type(owner.password)
    await page.getByRole('button', { name: 'Кіру' }).tap()
    await expect(page.getByRole('button', { name: 'Мәзірді ашу' })).toBeVisible()
    await checkWidth(page)
  })

  await test.step('by the menu to the articles, and a new one', async () => {
    await page.getByRole('button', { name: 'Мәзірді ашу' }).tap()
    await page.getByRole('link', { name: 'Мақалалар', exact: true }).tap()
    await expect(page.getByRole('heading', { level: 1, name: 'Мақалалар' })).toBeVisible()
    await page.getByRole('button', { name: 'Жаңа мақала' }).tap()
    await expect(bodyOf(page)).toBeVisible()
  })

  await test.step('the text, with a block', async () => {
    await headlineOf(page).tap()
    await page.keyboard.type(headline)
    await bodyOf(page).tap()
    await page.keyboard.type('Алғашқы сөйлем.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await page.getByRole('listbox', { name: 'Қосу' }).getByRole('option', { name: 'Тақырыпша' }).first().tap()
    await page.keyboard.type('Екінші бөлім')
    await expect(bodyOf(page).getByRole('heading', { level: 2 })).toHaveText('Екінші бөлім')
    await checkWidth(page)
    await checkAccess(page)
  })

  await test.step('section and author, in the panel', async () => {
    await page.getByRole('button', { name: 'Баптаулар', exact: true }).tap()
    // The list of a phone is the phone's own: it is opened by a tap, and chosen from outside the page.
    await page.getByRole('combobox', { name: 'Бөлім' }).selectOption({ label: 'Қоғам' })
    await page.getByRole('combobox', { name: 'Авторлар' }).tap()
    await page.keyboard.type('Айгүл')
    await page.getByRole('option', { name: 'Айгүл' }).first().tap()
    await untilSaved(page)
    await checkWidth(page)
    await checkAccess(page)
    await page.getByRole('button', { name: 'Баптауларды жабу' }).first().tap()
  })

  await test.step('published, and read', async () => {
    await page.getByRole('button', { name: 'Жариялау', exact: true }).tap()
    await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
    await page.getByRole('button', { name: 'Баптаулар', exact: true }).tap()
    const opening = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Сайттан қарау' }).tap()
    const reader = await opening
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(reader.getByRole('heading', { level: 2, name: 'Екінші бөлім' })).toBeVisible()
    await checkWidth(reader)
    await checkAccess(reader)
  })
})
