import { checkAccess, checkWidth, expect, test } from '@/e2e/fixtures'
import { bodyOf } from './write-article'

const number = String(Date.now()).slice(-6)
const title = `Жарнама ережесі ${number}`

test('a fixed page is kept while it is written, offered again after a closed tab, published and changed', async ({
  page,
  context,
}) => {
  const readersHave = async (text: string) =>
    (await (await context.request.get(`/page/jarnama-erejesi-${number}`)).text()).includes(text)
  await page.goto('/admin/pages')
  await page.getByRole('link', { name: 'Бет қосу' }).click()
  await page.getByLabel('Беттің атауы').fill(title)
  await bodyOf(page).click()
  await page.keyboard.type('Жарнама мәтіннен бөлек тұрады.')
  // Letters are written to the device a tenth of a second after they are typed; nobody closes a tab sooner.
  await page.waitForTimeout(500)
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await test.step('the text is offered again, and taken', async () => {
    await again.goto('/admin/pages/new?edition=kk')
    await expect(again.getByText('серверге жетпей қалған мәтін бар')).toBeVisible()
    await checkAccess(again)
    await again.getByRole('button', { name: 'Құрылғыдағыны қалпына келтіру' }).click()
    await expect(again.getByLabel('Беттің атауы')).toHaveValue(title)
    await expect(bodyOf(again)).toHaveText('Жарнама мәтіннен бөлек тұрады.')
  })

  await test.step('published, readers have it, and nothing is offered any more', async () => {
    await again.getByRole('button', { name: 'Қосу', exact: true }).last().click()
    await expect(again.getByRole('link', { name: title })).toBeVisible()
    expect(await readersHave('Жарнама мәтіннен бөлек тұрады.')).toBe(true)
    await again.goto('/admin/pages/new?edition=kk')
    await expect(bodyOf(again)).toBeVisible()
    await expect(again.getByRole('button', { name: 'Құрылғыдағыны қалпына келтіру' })).toBeHidden()
  })

  await test.step('changed, and the change is seen at once', async () => {
    await again.goto('/admin/pages')
    await again.getByRole('link', { name: title }).click()
    await again.getByLabel('Беттің атауы').fill(`${title} (жаңа)`)
    await bodyOf(again).click()
    await again.keyboard.press('ControlOrMeta+End')
    await again.keyboard.type(' Ол белгіленеді.')
    await again.getByRole('button', { name: 'Сақтау', exact: true }).click()
    await expect(again.getByText('Сақталды.')).toBeVisible()
    await expect(again.getByLabel('Беттің атауы')).toHaveValue(`${title} (жаңа)`)
    await expect(bodyOf(again)).toContainText('Ол белгіленеді.')
    expect(await readersHave('Ол белгіленеді.')).toBe(true)
    await again.reload()
    await expect(bodyOf(again)).toContainText('Ол белгіленеді.')
    await expect(again.getByRole('button', { name: 'Құрылғыдағыны қалпына келтіру' })).toBeHidden()
  })

  for (const width of [1280, 390]) {
    await again.setViewportSize({ width, height: 800 })
    await checkAccess(again)
    await checkWidth(again)
  }
})
