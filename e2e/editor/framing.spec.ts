import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, choosePicture, headlineOf } from './write-article'

/** A bright square on the right of a dark picture. */
async function squareOnTheRight(background: string): Promise<Buffer> {
  const square = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#ffee00' } })
    .png()
    .toBuffer()
  return sharp({ create: { width: 1200, height: 500, channels: 3, background } })
    .composite([{ input: square, left: 960, top: 150 }])
    .jpeg()
    .toBuffer()
}

test('a picture is framed and replaced, and readers see both at once', async ({ page }) => {
  await beginArticle(page)
  await headlineOf(page).fill('Кадры таңдалған сурет')
  await choosePicture(page, 'Басты сурет', { name: 'кадр.jpg', bytes: await squareOnTheRight('#223344') })
  await page.getByRole('textbox', { name: 'Суретте не бейнеленген' }).fill('Сары шаршы')
  await bodyOf(page).fill('Сурет туралы мәтін.')
  await choose(page, 'Авторлар', 'Айгүл')
  await page.getByRole('button', { name: 'Жариялау' }).click()
  await expect(page.getByText('Мақала жарияланды.')).toBeVisible()

  const reader = await page.context().newPage()
  await reader.goto('/')
  const story = reader.getByRole('article').filter({ hasText: 'Кадры таңдалған сурет' }).first()
  const shown = story.locator('img')
  await expect(shown).toHaveCSS('object-position', '50% 50%')

  await page.goto('/admin/media')
  await page.getByRole('link', { name: /^кадр\.jpg/ }).click()
  const focus = page.getByRole('group', { name: 'Басты нүкте' })
  await focus.getByRole('slider', { name: 'Көлденең' }).fill('88')
  await page.getByRole('button', { name: 'Кадрды сақтау' }).click()
  await expect(page.getByText(/^Кадр сақталды/)).toBeVisible()
  await reader.reload()
  await expect(shown).toHaveCSS('object-position', '88% 50%')

  // The shapes of the front, lead or card, are cut by hand to the square itself.
  for (const name of ['Бас беттегі басты мақала', 'Тізімдегі мақала']) {
    const place = page.getByRole('listitem', { name })
    await place.getByRole('checkbox', { name: 'Бөлек кадр' }).check()
    await place.getByRole('slider', { name: 'Үлкейту' }).fill('2.5')
  }
  await checkAccess(page)
  await page.getByRole('button', { name: 'Кадрды сақтау' }).click()
  await expect(page.getByText(/^Кадр сақталды/)).toBeVisible()
  const whole = await addressOf(reader)
  await reader.reload()
  const cut = await addressOf(reader)
  expect(cut).not.toBe(whole)
  const jpeg = await sharp(await (await page.request.get(cut)).body()).metadata()
  // 16:10 or 3:2, where the whole is 12:5.
  expect(jpeg.width / jpeg.height).toBeCloseTo(1.55, 0)
  expect(jpeg.width / jpeg.height).toBeLessThan(1.7)

  await page.getByLabel('Жаңа файл таңдау').setInputFiles({
    name: 'жаңа.jpg',
    mimeType: 'image/jpeg',
    buffer: await squareOnTheRight('#334422'),
  })
  await expect(page.getByText('Файл алмастырылды.')).toBeVisible({ timeout: 30_000 })
  await reader.reload()
  expect(await addressOf(reader)).not.toBe(cut)
})

async function addressOf(reader: Page): Promise<string> {
  const story = reader.getByRole('article').filter({ hasText: 'Кадры таңдалған сурет' }).first()
  return (await story.locator('img').getAttribute('src')) ?? ''
}
