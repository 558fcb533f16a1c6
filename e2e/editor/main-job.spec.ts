import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, choosePicture, paste, untilSaved } from './write-article'

const headline = 'Ауыл мектебінің оқушылары ғарышқа қалам ұшырды'
const slug = 'auyl-mektebinin-oqushylary-garyshqa-qalam-ushyrdy'
const standfirst = 'Стратосфераға көтерілген шар екі сағаттан кейін көрші ауданға аман қонды.'
const sentence = 'Шарды балалар көктем бойы өз қолымен құрастырды.'
const text = `${sentence}\n\nТәжірибеге жиырма сегіз оқушы қатысты.\n\nКелесі ұшыру күзге жоспарланған.`

const lists = ['/', '/qogam', '/author/aigul-sarsenova']
const feeds = ['/feed.xml', '/atom.xml', '/feed.json', '/qogam/feed.xml', '/author/aigul-sarsenova/feed.json']

test('an article is written, published, changed, moved and withdrawn, and every page knows at once', async ({ page, request }) => {
  await beginArticle(page)
  await page.getByLabel('Тақырып', { exact: true }).fill(headline)
  await page.getByLabel('Кіріспе').fill(standfirst)
  await paste(bodyOf(page), text)
  await page.getByLabel('Бөлім').selectOption({ label: 'Қоғам' })
  await choose(page, 'Авторлар', 'Айгүл')
  const picture = sharp({ create: { width: 1400, height: 800, channels: 3, background: '#7fb0c8' } })
  await choosePicture(page, 'Басты сурет', { name: 'шар.jpg', bytes: await picture.jpeg().toBuffer() })
  await page.getByLabel('Суретте не бейнеленген').fill('Далада көтеріліп бара жатқан ақ шар')
  await untilSaved(page)
  await checkAccess(page)

  await test.step('a draft is nowhere', async () => {
    expect((await request.get(`/qogam/${slug}`)).status()).toBe(404)
    for (const place of [...lists, ...feeds]) expect(await read(request, place), place).not.toContain(headline)
  })

  await test.step('published: on its page, in the lists, the feeds and the sitemap', async () => {
    await page.getByRole('button', { name: 'Жариялау', exact: true }).click()
    await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
    const article = await request.get(`/qogam/${slug}`)
    expect(article.status()).toBe(200)
    expect(await article.text()).toContain(sentence)
    for (const place of [...lists, ...feeds]) expect(await read(request, place), place).toContain(headline)
    const index = await read(request, '/sitemap.xml')
    const months = [...index.matchAll(/<loc>[^<]*(\/sitemap\/kk-\d{4}-\d{2}\.xml)<\/loc>/g)].map(([, path]) => path ?? '')
    const sitemaps = await Promise.all(months.map((path) => read(request, path)))
    expect(sitemaps.join('')).toContain(`/qogam/${slug}<`)
  })

  const changed = `${headline} және қайтарып алды`
  await test.step('changed: the new headline everywhere', async () => {
    await page.getByLabel('Тақырып', { exact: true }).fill(changed)
    await untilSaved(page)
    expect(await read(request, `/qogam/${slug}`)).not.toContain(changed)
    await page.getByRole('button', { name: 'Өзгерістерді жариялау' }).click()
    await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
    for (const place of [`/qogam/${slug}`, ...lists, ...feeds]) expect(await read(request, place), place).toContain(changed)
  })

  await test.step('moved: the old address leads to the new one', async () => {
    await page.getByLabel('Мекенжайы').fill('garyshtagy-qalam')
    await untilSaved(page)
    await page.getByRole('button', { name: 'Өзгерістерді жариялау' }).click()
    await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
    const old = await request.get(`/qogam/${slug}`, { maxRedirects: 0 })
    expect(old.status()).toBe(308)
    expect(new URL(old.headers().location ?? '', 'http://x').pathname).toBe('/qogam/garyshtagy-qalam')
    for (const place of lists) expect(await read(request, place), place).toContain('/qogam/garyshtagy-qalam')
  })

  await test.step('withdrawn: 410 at both addresses, and gone from every list', async () => {
    await page.getByRole('button', { name: 'Жариядан алу' }).click()
    await page.getByLabel('Себебі').fill('Деректер тексерілуде')
    await page.getByRole('button', { name: 'Жариядан алу' }).last().click()
    await expect(page.getByText('Мақала жариядан алынды.')).toBeVisible()
    for (const address of ['/qogam/garyshtagy-qalam', `/qogam/${slug}`])
      expect((await request.get(address)).status(), address).toBe(410)
    for (const place of [...lists, ...feeds]) expect(await read(request, place), place).not.toContain(changed)
  })
})

async function read(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path)
  expect(answer.ok(), `${path} answers ${answer.status()}`).toBe(true)
  return answer.text()
}
