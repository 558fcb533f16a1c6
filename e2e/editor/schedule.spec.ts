import { expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, headlineOf, paste, untilSaved } from './write-article'

test('a scheduled article stays away from readers until its time, and can be taken off the schedule', async ({
  page,
  request,
}) => {
  const number = String(Date.now()).slice(-6)
  await beginArticle(page)
  await headlineOf(page).fill(`Ертең ашылатын көпір ${number}`)
  await page.getByRole('textbox', { name: 'Кіріспе' }).fill('Көпір арқылы алғашқы көліктер таңертең өтеді.')
  await paste(bodyOf(page), 'Жұмыс екі жылға созылды.')
  await choose(page, 'Авторлар', 'Ерлан')
  await untilSaved(page)
  await page.getByRole('button', { name: 'Жоспарлау' }).first().click()
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Жарияланатын уақыты').fill(`${tomorrow}T09:00`)
  await page.getByRole('button', { name: 'Жоспарлау' }).last().click()
  await expect(page.getByText('Жарияланатын уақыты белгіленді.')).toBeVisible()
  expect((await request.get(`/sayasat/erten-ashylatyn-kopir-${number}`)).status()).toBe(404)

  await page.goto('/admin/articles?status=scheduled')
  await expect(page.getByRole('link', { name: `Ертең ашылатын көпір ${number}` })).toBeVisible()
  await page.getByRole('link', { name: `Ертең ашылатын көпір ${number}` }).click()
  await page.getByRole('button', { name: 'Жоспардан алу' }).click()
  await expect(page.getByText('Мақала жоспардан алынды.')).toBeVisible()
})

test('a preview is the page that readers will get, and readers do not get it', async ({ page, request }) => {
  await beginArticle(page)
  await headlineOf(page).fill('Әлі ешкім көрмеген тақырып')
  await paste(bodyOf(page), 'Бұл сөйлемді тек редакция көреді.')
  await untilSaved(page)
  const preview = `${page.url()}/preview`
  await page.goto(preview)
  await expect(page.getByRole('heading', { level: 1, name: 'Әлі ешкім көрмеген тақырып' })).toBeVisible()
  await expect(page.getByText('Бұл сөйлемді тек редакция көреді.')).toBeVisible()
  expect(await page.locator('script[src^="/_next/"]').count()).toBe(0)
  const stranger = await request.get(preview, { maxRedirects: 0, headers: { cookie: '' } })
  expect(stranger.status()).toBe(307)
})
