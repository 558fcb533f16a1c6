import sharp from 'sharp'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, choose, choosePicture, headlineOf } from './write-article'

const send = (data: Buffer) => ({ data, headers: { 'content-type': 'application/octet-stream' } })
const address = `/admin/media/upload?name=${encodeURIComponent('сурет.jpg')}`

test('a picture is taken for what its bytes are, and everything else is refused with a reason', async ({ page }) => {
  const { request } = page.context()
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#884422' } })
    .webp()
    .toBuffer()
  const taken = await request.post(address, send(picture))
  expect(taken.status()).toBe(200)
  const { media } = (await taken.json()) as { media: { url: string; width: number } }
  expect(media.width).toBe(900)
  const file = await request.get(media.url)
  expect([file.status(), file.headers()['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  const part = await request.get(media.url, { headers: { range: 'bytes=0-9' } })
  expect([part.status(), (await part.body()).length]).toEqual([206, 10])

  const page1 = await request.post(address, send(Buffer.from('<!doctype html><script>alert(1)</script>')))
  expect([page1.status(), await page1.json()]).toEqual([
    422,
    { ok: false, message: expect.stringMatching(/^Мұндай файл қабылданбайды/) },
  ])
  const large = await request.post(address, send(Buffer.concat([picture, Buffer.alloc(21 * 1024 * 1024)])))
  expect(large.status()).toBe(413)
})

test('many files are uploaded at once; one that failed says why and can be sent again', async ({ page }) => {
  const make = (background: string) =>
    sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .jpeg()
      .toBuffer()
  const second = await make('#654321')
  // The line breaks once, under the file that is sent first.
  let broken = false
  await page.route('**/admin/media/upload*', async (route) => {
    if (broken) return route.continue()
    broken = true
    return route.abort('connectionreset')
  })
  await page.goto('/admin/media')
  await page.getByLabel('Файл қосу').setInputFiles([
    { name: 'екінші.jpg', mimeType: 'image/jpeg', buffer: second },
    { name: 'бірінші.jpg', mimeType: 'image/jpeg', buffer: await make('#123456') },
    { name: 'мәтін.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
  ])
  const uploads = page.getByRole('list', { name: 'Жүктелетін файлдар' })
  await expect(uploads.getByText('Жүктелді: бірінші.jpg')).toBeVisible({ timeout: 30_000 })
  await expect(uploads.getByText(/мәтін\.jpg жүктелмеді\. Мұндай файл/)).toBeVisible()
  await expect(uploads.getByText('екінші.jpg жүктелмеді. Сервер жауап бермеді.')).toBeVisible()
  await checkAccess(page)
  await uploads.getByRole('button', { name: 'Қайталау: екінші.jpg' }).click()
  await expect(uploads.getByText('Жүктелді: екінші.jpg')).toBeVisible({ timeout: 30_000 })

  // The same bytes again: the one that is there is offered.
  await page.getByLabel('Файл қосу').setInputFiles([{ name: 'көшірме.jpg', mimeType: 'image/jpeg', buffer: second }])
  await expect(uploads.getByText('көшірме.jpg: бұл файл кітапханада бұрыннан бар.')).toBeVisible()
  await uploads.getByRole('link', { name: 'Бұрыннан барын ашу' }).click()
  await expect(page.getByText(/^екінші\.jpg/)).toBeVisible()
})

test('what is known of a picture is kept, finds it, and warns of rights that end', async ({ page }) => {
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#2a4b6c' } })
    .jpeg()
    .toBuffer()
  await page.goto('/admin/media')
  await page.getByLabel('Файл қосу').setInputFiles([{ name: 'агенттік.jpg', mimeType: 'image/jpeg', buffer: bytes }])
  await expect(page.getByText('Жүктелді: агенттік.jpg')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Баламалы мәтіні жоқ' }).click()
  await page.getByRole('link', { name: /^агенттік\.jpg/ }).click()
  await page.getByRole('textbox', { name: 'Баламалы мәтін' }).fill('Көк шаршы')
  await page.getByRole('textbox', { name: 'Тегтер' }).fill('Агенттік, көк')
  await page.getByRole('textbox', { name: 'Пайдалану құқығы' }).fill('Бір рет қолдануға')
  await page.getByLabel('Пайдаланудың соңғы күні').fill('2026-01-31')
  await page.getByRole('button', { name: 'Сақтау', exact: true }).click()
  await expect(page.getByText('Сақталды.')).toBeVisible()
  await expect(page.getByText('Құқық біткен: 2026 ж. 31 қаңтар')).toBeVisible()
  await checkAccess(page)

  await page.goto('/admin/media')
  await page.getByRole('link', { name: 'агенттік', exact: true }).click()
  await expect(page).toHaveURL(/\?tag=/)
  await expect(page.getByRole('link', { name: /^Көк шаршы/ })).toBeVisible()
  await page.getByRole('link', { name: /^Құқық мерзімі/ }).click()
  await expect(page).toHaveURL(/show=rights/)
  await expect(page.getByRole('link', { name: /^Көк шаршы/ })).toBeVisible()
  await page.getByRole('link', { name: 'Тазарту' }).click()
  await expect(page.getByRole('row', { name: /Көк шаршы.*Құқық біткен.*Жоқ/ })).toBeVisible()
  await checkAccess(page)

  await beginArticle(page)
  await headlineOf(page).fill('Құқығы біткен суретпен мақала')
  await choosePicture(page, 'Басты сурет', { name: 'агенттік.jpg', bytes })
  await page.getByRole('textbox', { name: 'Мәтін' }).fill('Мәтін бар.')
  await choose(page, 'Авторлар', 'Айгүл')
  await page.getByRole('button', { name: 'Жариялау' }).click()
  await expect(page.getByText('Пайдалану құқығы біткен файл бар: агенттік.jpg.')).toBeVisible()
  await page.getByRole('button', { name: 'Соған қарамастан жалғастыру' }).click()
  await expect(page.getByText('Мақала жарияланды')).toBeVisible()

  // What readers see cannot be taken from under them.
  await page.goto('/admin/media?tag=агенттік')
  await page.getByRole('link', { name: /^Көк шаршы/ }).click()
  await page.getByRole('button', { name: 'Кітапханадан алып тастау' }).click()
  await expect(page.getByText(/Алып тастауға болмайды.*«Құқығы біткен суретпен мақала»/)).toBeVisible()
})
