import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, choosePicture, paste, untilSaved } from './write-article'

// A number of its own, so that a second run on the same site meets no article of the first.
const number = String(Date.now()).slice(-6)
const headline = `Ауыл мектебі ғарышқа ${number} қалам ұшырды`
const slug = `auyl-mektebi-garyshqa-${number}-qalam-ushyrdy`
const newSlug = `garyshtagy-${number}-qalam`
const standfirst = 'Стратосфераға көтерілген шар екі сағаттан кейін көрші ауданға аман қонды.'
const sentence = 'Шарды балалар көктем бойы өз қолымен құрастырды.'
const text = `${sentence}\n\nТәжірибеге жиырма сегіз оқушы қатысты.\n\nКелесі ұшыру күзге жоспарланған.`

const lists = ['/', '/qogam', '/author/aigul-sarsenova']
const feeds = ['/feed.xml', '/atom.xml', '/feed.json', '/qogam/feed.xml', '/author/aigul-sarsenova/feed.json']

test('an article is written, published, changed, moved and withdrawn, and every page knows at once', async ({
  page,
  request,
}) => {
  await beginArticle(page)
  await page.getByRole('textbox', { name: 'Тақырып', exact: true }).fill(headline)
  await page.getByRole('textbox', { name: 'Кіріспе' }).fill(standfirst)
  await paste(bodyOf(page), text)
  await page.getByRole('combobox', { name: 'Бөлім' }).selectOption({ label: 'Қоғам' })
  await choose(page, 'Авторлар', 'Айгүл')
  const picture = sharp({ create: { width: 1400, height: 800, channels: 3, background: '#7fb0c8' } })
  await choosePicture(page, 'Басты сурет', { name: 'шар.jpg', bytes: await picture.jpeg().toBuffer() })
  await page.getByRole('textbox', { name: 'Суретте не бейнеленген' }).fill('Далада көтеріліп бара жатқан ақ шар')
  await untilSaved(page)

  await test.step('a draft is nowhere', async () => {
    expect((await request.get(`/qogam/${slug}`)).status()).toBe(404)
    for (const place of [...lists, ...feeds]) expect(await shows(request, place, headline), place).toBe(false)
  })

  await test.step('published: on its page, in the lists, the feeds and the sitemap', async () => {
    await page.getByRole('button', { name: 'Жариялау', exact: true }).click()
    await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
    const article = await request.get(`/qogam/${slug}`)
    expect(article.status()).toBe(200)
    expect(await shows(request, `/qogam/${slug}`, sentence)).toBe(true)
    for (const place of [...lists, ...feeds]) expect(await shows(request, place, headline), place).toBe(true)
    const index = await read(request, '/sitemap.xml')
    const months = [...index.matchAll(/<loc>[^<]*(\/sitemap\/kk-\d{4}-\d{2}\.xml)<\/loc>/g)].map(
      ([, path]) => path ?? '',
    )
    const sitemaps = await Promise.all(months.map((path) => read(request, path)))
    expect(sitemaps.join('')).toContain(`/qogam/${slug}<`)
  })

  const changed = `${headline} және қайтарып алды`
  await test.step('changed: the new headline everywhere', async () => {
    await page.getByRole('textbox', { name: 'Тақырып', exact: true }).fill(changed)
    await untilSaved(page)
    expect(await shows(request, `/qogam/${slug}`, changed)).toBe(false)
    await page.getByRole('button', { name: 'Өзгерістерді жариялау' }).click()
    await expect.poll(() => shows(request, `/qogam/${slug}`, changed)).toBe(true)
    for (const place of [...lists, ...feeds]) expect(await shows(request, place, changed), place).toBe(true)
  })

  await test.step('moved: the old address leads to the new one', async () => {
    await page.getByRole('textbox', { name: 'Мекенжайы' }).fill(newSlug)
    await untilSaved(page)
    await page.getByRole('button', { name: 'Өзгерістерді жариялау' }).click()
    await expect.poll(() => shows(request, '/qogam', `/qogam/${newSlug}`)).toBe(true)
    const old = await request.get(`/qogam/${slug}`, { maxRedirects: 0 })
    expect(old.status()).toBe(308)
    expect(new URL(old.headers().location ?? '', 'http://x').pathname).toBe(`/qogam/${newSlug}`)
    for (const place of lists) expect(await shows(request, place, `/qogam/${newSlug}`), place).toBe(true)
  })

  await test.step('withdrawn: 410 at both addresses, and gone from every list', async () => {
    await page.getByRole('button', { name: 'Жариядан алу' }).click()
    await page.getByRole('textbox', { name: 'Себебі' }).fill('Деректер тексерілуде')
    await page.getByRole('button', { name: 'Жариядан алу' }).last().click()
    await expect(page.getByText('Мақала жариядан алынды.')).toBeVisible()
    for (const address of [`/qogam/${newSlug}`, `/qogam/${slug}`])
      expect((await request.get(address)).status(), address).toBe(410)
    for (const place of [...lists, ...feeds]) expect(await shows(request, place, changed), place).toBe(false)
  })
})

async function read(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path)
  expect(answer.ok(), `${path} answers ${answer.status()}`).toBe(true)
  return answer.text()
}

/** Whether a text stands on a page. A boolean, so that a failure does not print the page. */
async function shows(request: APIRequestContext, path: string, text: string): Promise<boolean> {
  return (await read(request, path)).includes(text)
}
