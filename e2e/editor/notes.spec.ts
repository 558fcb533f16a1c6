import { checkAccess, expect, test } from '@/e2e/fixtures'
import { bringIn } from './second-person'
import { beginArticle, bodyOf, choose, headlineOf, paste, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)
const headline = `Ескертпе туралы мақала ${number}`
const question = `Нақты жылын тексеріңізші ${number}`
const answer = `Мұрағаттан тексердім ${number}`
const colleague = `Жанар Серік ${number}`

test('a note on a passage calls a colleague, who answers and settles it, and readers get nothing of it', async ({
  page,
  browser,
  request,
}) => {
  const theirs = await bringIn(page, browser, {
    name: colleague,
    email: `zhanar-${number}@qalam.example`,
    role: 'editor',
  })
  await beginArticle(page)
  await headlineOf(page).fill(headline)
  await paste(bodyOf(page), 'Көпір салынғалы көп болды.')
  await choose(page, 'Авторлар', 'Ерлан')
  await untilSaved(page)
  const address = page.url()

  await test.step('left by keyboard, with somebody named', async () => {
    await bodyOf(page).click()
    await page.keyboard.press('Control+End')
    for (let i = 0; i < 'көп болды.'.length; i++) await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Control+Alt+m')
    await expect(page.getByRole('textbox', { name: 'Ескертпе мәтіні' })).toBeFocused()
    await page.keyboard.type('@Жанар')
    await expect(page.getByRole('option', { name: colleague })).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.type(question)
    await page.getByRole('button', { name: 'Ескертпе қалдыру' }).click()
    await expect(page.getByRole('article', { name: 'Ескертпе: «көп болды.»' })).toContainText(
      `@${colleague} ${question}`,
    )
    await checkAccess(page)
  })

  await test.step('the colleague hears of it and reads it on a phone, and answers', async () => {
    await theirs.setViewportSize({ width: 390, height: 800 })
    await theirs.goto(address)
    await expect(theirs.getByRole('link', { name: 'Оқылмаған хабарлама: 1' })).toBeVisible()
    await theirs.goto('/admin/notices')
    await theirs.getByRole('button', { name: `«${headline}» мақаласындағы ескертпеде атады` }).click()
    await expect(theirs).toHaveURL(address)
    await theirs.getByRole('button', { name: 'Баптаулар', exact: true }).click()
    const note = theirs.getByRole('article', { name: 'Ескертпе: «көп болды.»' })
    await expect(note).toContainText(question)
    await note.getByRole('button', { name: 'Жауап беру' }).click()
    await note.getByRole('textbox', { name: 'Жауап мәтіні' }).fill(answer)
    await note.getByRole('button', { name: 'Жауап беру' }).click()
    await expect(note).toContainText(answer)
    await checkAccess(theirs)
  })

  await test.step('it stays on its passage while the text before it changes', async () => {
    await bodyOf(page).click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Қаладағы ')
    await untilSaved(page)
    await page.reload()
    const note = page.getByRole('article', { name: 'Ескертпе: «көп болды.»' })
    await expect(note).toContainText(answer)
    await expect(page.locator('.note-place')).toHaveText('көп болды.')
  })

  await test.step('settled by the colleague, it is out of the way', async () => {
    const note = theirs.getByRole('article', { name: 'Ескертпе: «көп болды.»' })
    await note.getByRole('button', { name: 'Шешілді' }).click()
    await expect(note).toBeHidden()
    await theirs.getByRole('button', { name: 'Шешілгендерін көрсету (1)' }).click()
    await expect(note).toContainText(`Шешілді деп белгілеген: ${colleague}`)
  })

  await test.step('no reader gets a word of it: not on the page, in a feed, in the search or in the preview', async () => {
    await page.getByRole('button', { name: 'Жариялау', exact: true }).click()
    await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
    const path = new URL((await page.getByRole('link', { name: 'Сайттан қарау' }).getAttribute('href')) ?? '').pathname
    const search = `/search?q=${encodeURIComponent(headline)}`
    for (const place of [path, '/feed.xml', '/feed.json', search, `${new URL(address).pathname}/preview`]) {
      const said = await (await request.get(place)).text()
      expect(said.includes(headline), place).toBe(true)
      for (const secret of [question, answer]) expect(said.includes(secret), place).toBe(false)
    }
    const found = await (await request.get(`/search?q=${encodeURIComponent(question)}`)).text()
    expect(found.includes(path)).toBe(false)
  })
  await theirs.context().close()
})
