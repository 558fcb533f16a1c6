import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, headlineOf, untilSaved } from './write-article'

const number = String(Date.now()).slice(-6)

test('a gallery, a table, a fact box, a quotation and a post are written, and readers get them so', async ({
  page,
  request,
}) => {
  await beginArticle(page)
  await headlineOf(page).fill(`Блоктары бар ${number} мақала`)
  await page.getByRole('textbox', { name: 'Кіріспе' }).fill('Мәтіннен басқа блоктары көп мақала.')
  await page.getByRole('combobox', { name: 'Бөлім' }).selectOption({ label: 'Қоғам' })
  await choose(page, 'Авторлар', 'Айгүл')
  const body = bodyOf(page)
  await body.click()
  await page.keyboard.type('Алғашқы абзац.')
  await page.keyboard.press('Enter')

  await test.step('a gallery: filled, described, reordered, one taken out', async () => {
    await insert(page, 'Суреттер топтамасы')
    await addToGallery(page, 3)
    const pictures = body.locator('figure')
    await expect(pictures).toHaveCount(3)
    for (const [index, alt] of ['көк', 'қызыл', 'жасыл'].entries())
      await describePicture(pictures.nth(index), `${number} ${alt} сурет`)
    await pictures.nth(2).getByRole('button', { name: 'Алға жылжыту' }).click()
    await expect(altOf(pictures.nth(1))).toHaveValue(`${number} жасыл сурет`)
    await pictures.nth(0).getByRole('button', { name: 'Алып тастау' }).click()
    await expect(pictures).toHaveCount(2)
    await expect(altOf(pictures.nth(0))).toHaveValue(`${number} жасыл сурет`)
  })

  await test.step('a table, with a column more and a row less', async () => {
    await goToEnd(page)
    await insert(page, 'Кесте')
    for (const word of ['Жыл', 'Өнім', 'Үлес', '2025', '14', '3']) {
      await page.keyboard.type(word)
      await page.keyboard.press('Tab')
    }
    const bar = page.getByRole('button', { name: 'Жолды жою' })
    await bar.click()
    await expect(body.getByRole('row')).toHaveCount(2)
    await body.getByRole('cell', { name: '2025' }).click()
    await page.getByRole('button', { name: 'Оң жағына баған қосу' }).click()
    await expect(body.getByRole('row').first().getByRole('columnheader')).toHaveCount(4)
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Бағанды жою' }).click()
    await expect(body.getByRole('row').first().getByRole('columnheader')).toHaveCount(3)
  })

  await test.step('a fact box, a large quotation and a post of another site', async () => {
    await goToEnd(page)
    await insert(page, 'Анықтама')
    await body.getByRole('textbox', { name: 'Анықтаманың тақырыбы' }).fill('Қысқаша')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Қордың жасы бесте.')
    await goToEnd(page)
    await insert(page, 'Ірі дәйексөз')
    await page.keyboard.type('Су келсе, егін шығады.')
    await body.getByRole('textbox', { name: 'Кімнің сөзі' }).fill('Қайрат, диқан')
    await goToEnd(page)
    await insert(page, 'Сыртқы жазба')
    const ask = page.getByRole('dialog', { name: 'Сыртқы жазба' })
    await ask.getByRole('textbox', { name: 'Жазбаның немесе бейненің мекенжайы' }).fill('https://example.com/beine')
    await ask.getByRole('button', { name: 'Қосу' }).click()
    await expect(ask.getByRole('alert')).toContainText('YouTube, Instagram, X немесе Telegram')
    await checkAccess(page)
    await ask.getByRole('textbox', { name: 'Жазбаның немесе бейненің мекенжайы' }).fill('https://youtu.be/dQw4w9WgXcQ')
    await ask.getByRole('textbox', { name: 'Тақырыбы' }).fill('Егін туралы бейне')
    await ask.getByRole('button', { name: 'Қосу' }).click()
    await expect(ask).toBeHidden()
  })

  await untilSaved(page)
  // So high that the line under the text lies over nothing.
  await page.setViewportSize({ width: 1280, height: 2400 })
  await checkAccess(page)
  await page.getByRole('button', { name: 'Жариялау', exact: true }).click()
  await expect(page.getByText('Мақала жарияланды.')).toBeVisible()

  await test.step('readers see all of it, in its order', async () => {
    const others: string[] = []
    page.on('request', (each) => new URL(each.url()).host !== new URL(page.url()).host && others.push(each.url()))
    await page.goto(`/qogam/bloktary-bar-${number}-maqala`)
    const text = page.getByRole('article')
    const alts = await text.getByRole('img').evaluateAll((all) => all.map((each) => each.getAttribute('alt')))
    expect(alts.filter((alt) => alt?.startsWith(number))).toEqual([`${number} жасыл сурет`, `${number} қызыл сурет`])
    await expect(text.getByRole('row')).toHaveCount(2)
    await expect(text.getByRole('row').nth(1)).toHaveText(/2025\s*14\s*3/)
    await expect(text.getByRole('complementary').filter({ hasText: 'Қысқаша' })).toContainText('Қордың жасы бесте.')
    await expect(text.getByText('Су келсе, егін шығады.')).toBeVisible()
    await expect(text.getByText('Қайрат, диқан')).toBeVisible()
    await expect(text.getByText('Егін туралы бейне')).toBeVisible()
    // Nothing of another site is loaded before somebody asks for it.
    expect(others).toEqual([])
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await checkAccess(page)
    }
  })
  const feed = await (await request.get('/qogam/feed.xml')).text()
  expect(feed).toContain('Су келсе, егін шығады.')
})

async function insert(page: Page, block: string): Promise<void> {
  await page.getByRole('button', { name: 'Қосу', exact: true }).click()
  await page.getByRole('button', { name: new RegExp(`^${block}`) }).click()
}

/** Puts the cursor into an empty paragraph under everything that has been written. */
async function goToEnd(page: Page): Promise<void> {
  await bodyOf(page).locator(':scope > p').last().click()
  await page.keyboard.press('ControlOrMeta+End')
}

/** Uploads new pictures into the gallery that is being made. */
async function addToGallery(page: Page, count: number): Promise<void> {
  const library = page.getByRole('dialog', { name: 'Сурет таңдау' })
  const files = Array.from({ length: count }, async (_, index) => {
    // The library knows a picture again by its bytes, so each run has colours of its own.
    const background = { r: Number(number) % 256, g: Number(number) % 199, b: 80 * index }
    const picture = sharp({ create: { width: 900, height: 600, channels: 3, background } })
    return { name: `${number}-${index}.png`, mimeType: 'image/png', buffer: await picture.png().toBuffer() }
  })
  for (const file of await Promise.all(files)) {
    await library.locator('input[type=file]').setInputFiles(file)
    await expect(library.getByRole('button', { name: file.name })).toHaveAttribute('aria-pressed', 'true', {
      timeout: 30_000,
    })
  }
  await library.getByRole('button', { name: `Мәтінге қосу: ${count}` }).click()
  await expect(library).toBeHidden()
}

function altOf(picture: Locator): Locator {
  return picture.getByRole('textbox', { name: 'Суретте не бейнеленген' })
}

async function describePicture(picture: Locator, alt: string): Promise<void> {
  await altOf(picture).fill(alt)
}
