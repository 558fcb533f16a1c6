import type { Page } from '@playwright/test'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { newestLetterTo } from './outbox'
import { beginArticle, bodyOf, headlineOf, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)
const person = {
  name: `Бекзат Оспан ${number}`,
  email: `bekzat-${number}@qalam.example`,
  password: 'төрт-түлік-мал-аман',
}

test('somebody is invited by a letter, and goes on writing when their session is closed under their hands', async ({
  page,
  browser,
}) => {
  const link = await test.step('the owner invites, and the letter holds the link', async () => {
    await page.goto('/admin/users/new')
    await page.getByLabel('Аты-жөні').fill(person.name)
    await page.getByLabel('Электрондық пошта').fill(person.email)
    await page.getByRole('radio', { name: /^Редактор/ }).check()
    await page.getByRole('button', { name: 'Шақыру сілтемесін жасау' }).click()
    await expect(page.getByText('Хат жіберу бапталмаған.')).toBeVisible()
    await checkAccess(page)
    const shown = await page.getByLabel('Сілтеме дайын.').inputValue()
    const text = await newestLetterTo(person.email)
    expect(text).toContain(`Сәлеметсіз бе, ${person.name}!`)
    expect(text).toContain(shown)
    return shown
  })

  const theirs = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const desk = await theirs.newPage()
  await test.step('they set a password by it, and are in', async () => {
    await desk.goto(link)
    await checkAccess(desk)
    await desk.getByLabel('Жаңа құпиясөз').fill(person.password)
    await desk.getByRole('button', { name: 'Қосылу' }).click()
    await expect(desk.getByRole('navigation', { name: 'Редакция мәзірі' })).toBeVisible()
  })

  await beginArticle(desk)
  await headlineOf(desk).fill('Сеанс аяқталғанда')
  await untilSaved(desk)
  await closeSessionsOf(page)

  await test.step('typing on, they are told, and the text stays', async () => {
    await bodyOf(desk).click()
    await desk.keyboard.type('Сеанстан кейін жазылған сөйлем.')
    await expect(desk.getByText('Сеанс аяқталды — мәтін осы құрылғыда сақтаулы')).toBeVisible()
    await expect(bodyOf(desk)).toContainText('Сеанстан кейін жазылған сөйлем.')
  })

  await test.step('they sign in where they are, and what they typed is saved', async () => {
    await desk.getByRole('button', { name: 'Кіру' }).click()
    const door = desk.getByRole('dialog', { name: 'Редакцияға кіру' })
    await checkAccess(desk)
    await door.getByLabel('Электрондық пошта').fill(person.email)
    await door.getByLabel('Құпиясөз').fill('бұл-басқа-құпия')
    await door.getByRole('button', { name: 'Кіру' }).click()
    await expect(door.getByText('Пошта немесе құпиясөз қате.')).toBeVisible()
    await door.getByLabel('Құпиясөз').fill(person.password)
    await door.getByRole('button', { name: 'Кіру' }).click()
    await expect(door).toBeHidden()
    await untilSaved(desk)
    await desk.reload()
    await expect(bodyOf(desk)).toContainText('Сеанстан кейін жазылған сөйлем.')
  })

  await test.step('a form says the same, and keeps what was filled in', async () => {
    await desk.goto('/admin/account')
    await closeSessionsOf(page)
    const form = desk.locator('form', { has: desk.getByLabel('Аты-жөні') })
    await form.getByLabel('Аты-жөні').fill(`${person.name} ұлы`)
    await form.getByRole('button', { name: 'Сақтау', exact: true }).click()
    await expect(desk.getByText('Сеанс аяқталды. Жазғаныңыз орнында тұр')).toBeVisible()
    await desk.getByRole('button', { name: 'Кіру' }).click()
    const door = desk.getByRole('dialog', { name: 'Редакцияға кіру' })
    await door.getByLabel('Электрондық пошта').fill(person.email)
    await door.getByLabel('Құпиясөз').fill(person.password)
    await door.getByRole('button', { name: 'Кіру' }).click()
    await expect(desk.getByText('Енді тағы бір рет сақтаңыз.')).toBeVisible()
    await expect(desk.getByLabel('Аты-жөні')).toHaveValue(`${person.name} ұлы`)
    await form.getByRole('button', { name: 'Сақтау', exact: true }).click()
    await expect(desk.getByText('Сақталды.')).toBeVisible()
  })

  await test.step('the log knows who came, who could not and whose session was closed', async () => {
    await page.goto('/admin/audit')
    for (const action of ['Редакцияға кірді', 'Кіру әрекеті сәтсіз болды', 'Сеансты жапты', 'Пайдаланушыны шақырды'])
      await expect(page.getByRole('row', { name: action }).first()).toBeVisible()
    const failed = page.getByRole('row', { name: 'Кіру әрекеті сәтсіз болды' }).first()
    await expect(failed).toContainText('Белгісіз адам')
    await expect(failed).toContainText(person.name)
    await checkAccess(page)
  })
  await theirs.close()
})

/** As the owner: closes every session of the person, as one does when a telephone is lost. */
async function closeSessionsOf(page: Page): Promise<void> {
  await page.goto('/admin/users')
  await page.getByRole('link', { name: person.name }).click()
  await page.getByRole('button', { name: 'Сеансты жабу' }).click()
  await expect(page.getByText('Ашық сеанс жоқ.')).toBeVisible()
}
