import { checkAccess, expect, test } from '@/e2e/fixtures'

test('a name is written on every page as the newsroom has fixed it, until it is taken off the list', async ({
  page,
}) => {
  const latin = async () => (await page.request.get('/latn/feed.json')).text()
  expect(await latin()).toContain('Jetısu')

  await page.goto('/admin/names')
  await checkAccess(page)
  const form = page.getByRole('form', { name: 'Есім қосу' })
  await form.getByLabel('Кирил жазуында').fill('Жетісу')
  await form.getByRole('button', { name: 'Қосу' }).click()
  await expect(form.getByText('Кемінде бір жазуда қалай жазылатынын көрсетіңіз.')).toBeVisible()
  await expect(form.getByLabel('Кирил жазуында')).toHaveValue('Жетісу')

  await form.getByLabel('Латын жазуында').fill('Jetysu')
  await form.getByRole('button', { name: 'Қосу' }).click()
  await expect(form.getByText('Есім қосылды.')).toBeVisible()
  expect(await latin()).toContain('Jetysu')
  expect(await latin()).not.toContain('Jetısu')

  await page.getByRole('link', { name: 'Жетісу' }).click()
  await checkAccess(page)
  await page.getByRole('button', { name: 'Тізімнен алу' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Тізімнен алу' }).click()
  await expect(page.getByRole('heading', { name: 'Есімдер мен әріптер' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Жетісу' })).toBeHidden()
  expect(await latin()).toContain('Jetısu')
})

test('a letter of loanwords is written as the table says, on every page at once', async ({ page }) => {
  const heading = async () => /<h1[^>]*>([^<]*)/.exec(await (await page.request.get('/latn/tag/ekologiia')).text())?.[1]
  expect(await heading()).toBe('Ekologiia')

  await page.goto('/admin/names')
  const form = page.getByRole('form', { name: 'Кірме сөздердің әріптері' })
  const field = form.getByLabel('«я» әрпі латын жазуында')
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/admin/names', async (route) => {
    if (route.request().method() === 'POST') await arrived
    await route.continue()
  })
  await field.fill('ya')
  await form.getByRole('button', { name: 'Сақтау' }).click()
  // What is typed while the form is on its way stays in it.
  await field.fill('ia')
  arrive()
  await expect.poll(heading).toBe('Ekologiya')
  await expect(form.getByRole('button', { name: 'Сақтау' })).toBeEnabled()
  await expect(field).toHaveValue('ia')
  await form.getByRole('button', { name: 'Сақтау' }).click()
  await expect.poll(heading).toBe('Ekologiia')
})
