import { expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, headlineOf, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)

test('a passage that is marked stays as it was written, whatever script a page is in', async ({ page, request }) => {
  await beginArticle(page)
  await headlineOf(page).fill(`Өзгермейтін ${number} сөз`)
  await page.getByRole('textbox', { name: 'Кіріспе' }).fill('Бір сөз қай жазуда да бірдей.')
  await page.getByRole('combobox', { name: 'Бөлім' }).selectOption({ label: 'Қоғам' })
  await choose(page, 'Авторлар', 'Айгүл')
  await bodyOf(page).click()
  await page.keyboard.type('Тақтада ')
  const mark = page.getByRole('toolbar').getByRole('button', { name: 'Басқа жазуда өзгермейді' }).first()
  await mark.click()
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.type('қымыз')
  await mark.click()
  await expect(mark).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.type(' деп жазылған.')
  await untilSaved(page)
  await page.getByRole('button', { name: 'Жариялау', exact: true }).click()
  await expect(page.getByText('Мақала жарияланды.')).toBeVisible()

  const path = `/qogam/ozgermeitin-${number}-soz`
  const kept = '<span translate="no">қымыз</span>'
  const read = async (address: string) => (await request.get(address)).text()
  expect(await read(path)).toContain(`Тақтада ${kept} деп жазылған.`)
  expect(await read(`/latn${path}`)).toContain(`Taqtada ${kept} dep jazylğan.`)
  expect(await read(`/arab${path}`)).toMatch(new RegExp(`تاقتادا ${kept} دەپ جازىلعان`))
  expect(await read('/latn/feed.json')).toContain('Taqtada')
  expect(await read('/latn/feed.json')).toContain('қымыз')
})
