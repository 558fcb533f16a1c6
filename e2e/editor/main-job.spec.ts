import type { APIRequestContext, Page } from '@playwright/test'
import sharp from 'sharp'
import { fault, scripts } from '@/e2e/reader/kazakh-text'
import { pageOf } from '@/e2e/reader/page-text'
import { expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, choosePicture, headlineOf, paste, untilSaved } from './write-article'

// A number of its own, so that a second run on the same site meets nothing of the first.
const number = String(Date.now()).slice(-6)
const section = { name: `Ғарыш ${number}`, path: `/garysh-${number}` }
const author = { name: `Сәуле Жандос ${number}`, path: `/author/saule-zhandos-${number}` }
const headline = `Ауыл мектебі ғарышқа ${number} қалам ұшырды`
const slug = `auyl-mektebi-garyshqa-${number}-qalam-ushyrdy`
const newSlug = `garyshtagy-${number}-qalam`
const standfirst = 'Стратосфераға көтерілген шар екі сағаттан кейін көрші ауданға аман қонды.'
const sentence = 'Шарды балалар көктем бойы өз қолымен құрастырды.'
const text = `${sentence}\n\nТәжірибеге жиырма сегіз оқушы қатысты.\n\nКелесі ұшыру күзге жоспарланған.`

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(new Date()).split('-')
const archive = [1, 2, 3].map((parts) => `/archive/${today.slice(0, parts).join('/')}`)
const lists = ['/', section.path, author.path, ...archive]
const feeds = ['', section.path, author.path].flatMap((of) =>
  ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${of}/${file}`),
)

test('an article is written, published, changed, moved and withdrawn, and every page knows at once', async ({
  page,
  request,
}) => {
  await test.step('a section and an author', async () => {
    await page.goto('/admin/sections/new')
    await page.getByRole('group', { name: 'Бөлімнің атауы' }).getByLabel('қазақша').fill(section.name)
    await page.getByRole('button', { name: 'Қосу', exact: true }).click()
    await expect(page.getByRole('link', { name: section.name })).toBeVisible()
    await page.goto('/admin/authors/new')
    await page.getByRole('group', { name: 'Автордың аты-жөні' }).getByLabel('қазақша').fill(author.name)
    await page.getByLabel('Мекенжайы').fill(author.path.split('/').at(-1) ?? '')
    await page.getByRole('button', { name: 'Қосу', exact: true }).click()
    await expect(page.getByRole('link', { name: author.name })).toBeVisible()
    for (const place of [section.path, author.path]) expect((await request.get(place)).status(), place).toBe(200)
  })

  await beginArticle(page)
  await headlineOf(page).fill(headline)
  await page.getByRole('textbox', { name: 'Кіріспе' }).fill(standfirst)
  await paste(bodyOf(page), text)
  await page.getByRole('combobox', { name: 'Бөлім' }).selectOption({ label: section.name })
  await choose(page, 'Авторлар', author.name)
  const picture = sharp({ create: { width: 1400, height: 800, channels: 3, background: '#7fb0c8' } })
  await choosePicture(page, 'Басты сурет', { name: 'шар.jpg', bytes: await picture.jpeg().toBuffer() })
  await page.getByRole('textbox', { name: 'Суретте не бейнеленген' }).fill('Далада көтеріліп бара жатқан ақ шар')
  await untilSaved(page)

  await test.step('a draft is nowhere', async () => {
    expect((await request.get(`${section.path}/${slug}`)).status()).toBe(404)
    for (const place of [...lists, ...feeds]) expect(await shows(request, place, headline), place).toBe(false)
    expect(await sitemaps(request)).not.toContain(slug)
  })

  await test.step('published: on its page, in the lists, the archive, the feeds and both sitemaps', async () => {
    await command(page, 'Жариялау')
    expect((await request.get(`${section.path}/${slug}`)).status()).toBe(200)
    expect(await shows(request, `${section.path}/${slug}`, sentence)).toBe(true)
    for (const place of [...lists, ...feeds]) expect(await shows(request, place, headline), place).toBe(true)
    expect(await shows(request, '/news-sitemap.xml', `<news:title>${headline}</news:title>`)).toBe(true)
    expect(await sitemaps(request)).toContain(`${section.path}/${slug}<`)
    expect(await shows(request, `/search?q=${encodeURIComponent(headline)}`, slug)).toBe(true)
  })

  const changed = `${headline} және қайтарып алды`
  await test.step('changed: the new headline everywhere', async () => {
    await headlineOf(page).fill(changed)
    await untilSaved(page)
    expect(await shows(request, `${section.path}/${slug}`, changed)).toBe(false)
    await command(page, 'Өзгерістерді жариялау')
    for (const place of [`${section.path}/${slug}`, ...lists, ...feeds, '/news-sitemap.xml'])
      expect(await shows(request, place, changed), place).toBe(true)
  })

  await test.step('moved: the old address leads to the new one', async () => {
    await page.getByRole('textbox', { name: 'Мекенжайы' }).fill(newSlug)
    await untilSaved(page)
    await command(page, 'Өзгерістерді жариялау')
    const old = await request.get(`${section.path}/${slug}`, { maxRedirects: 0 })
    expect(old.status()).toBe(308)
    expect(new URL(old.headers().location ?? '', 'http://x').pathname).toBe(`${section.path}/${newSlug}`)
    for (const place of [...lists, ...feeds, '/news-sitemap.xml']) {
      expect(await shows(request, place, `${section.path}/${newSlug}`), place).toBe(true)
      expect(await shows(request, place, `${section.path}/${slug}`), place).toBe(false)
    }
    const listed = await sitemaps(request)
    expect(listed).toContain(`${section.path}/${newSlug}<`)
    expect(listed).not.toContain(`${section.path}/${slug}<`)
  })

  await test.step('withdrawn: 410 at both addresses, and gone from every list', async () => {
    await page.getByRole('button', { name: 'Жариядан алу' }).click()
    await page.getByRole('textbox', { name: 'Себебі' }).fill('Деректер тексерілуде')
    await page.getByRole('button', { name: 'Жариядан алу' }).last().click()
    await expect(page.getByText('Мақала жариядан алынды.')).toBeVisible()
    for (const address of [`${section.path}/${newSlug}`, `${section.path}/${slug}`])
      expect((await request.get(address)).status(), address).toBe(410)
    for (const place of [...lists, ...feeds, '/news-sitemap.xml'])
      expect(await shows(request, place, changed), place).toBe(false)
    expect(await sitemaps(request)).not.toContain(newSlug)
    expect(await shows(request, `/search?q=${encodeURIComponent(headline)}`, newSlug)).toBe(false)
    let original: string[] = []
    for (const { prefix, lang } of scripts) {
      await page.goto(`${prefix}${section.path}/${newSlug}`)
      const { texts } = await pageOf(page)
      if (prefix === '') original = texts
      for (const said of texts) expect.soft(fault(said, lang, original), `${prefix}: ${said}`).toBe('')
    }
  })
})

/** Presses a button that publishes, and waits for the server to say that it is done: from then on every page has to know. */
async function command(page: Page, button: string): Promise<void> {
  const answered = page.waitForResponse((answer) => 'next-action' in answer.request().headers())
  await page.getByRole('button', { name: button, exact: true }).click()
  expect((await answered).ok()).toBe(true)
  await expect(page.getByText('Мақала жарияланды.')).toBeVisible()
}

/** Everything that the sitemap lists, by way of its index. */
async function sitemaps(request: APIRequestContext): Promise<string> {
  const index = await read(request, '/sitemap.xml')
  const months = [...index.matchAll(/<loc>[^<]*(\/sitemap\/kk-\d{4}-\d{2}\.xml)<\/loc>/g)].map(([, path]) => path ?? '')
  return (await Promise.all(months.map((path) => read(request, path)))).join('')
}

async function read(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path)
  expect(answer.ok(), `${path} answers ${answer.status()}`).toBe(true)
  return answer.text()
}

/** Whether a text stands on a page. A boolean, so that a failure does not print the page. */
async function shows(request: APIRequestContext, path: string, text: string): Promise<boolean> {
  return (await read(request, path)).includes(text)
}
