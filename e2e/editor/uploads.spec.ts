import sharp from 'sharp'
import { expect, test } from '@/e2e/fixtures'

const send = (buffer: Buffer, name = 'сурет.jpg') => ({ multipart: { file: { name, mimeType: 'image/jpeg', buffer } } })

test('a picture is taken for what its bytes are, and everything else is refused with a reason', async ({ page }) => {
  const { request } = page.context()
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#884422' } })
    .webp()
    .toBuffer()
  const taken = await request.post('/admin/media/upload', send(picture))
  expect(taken.status()).toBe(200)
  const { media } = (await taken.json()) as { media: { url: string; width: number } }
  expect(media.width).toBe(900)
  const file = await request.get(media.url)
  expect([file.status(), file.headers()['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  const part = await request.get(media.url, { headers: { range: 'bytes=0-9' } })
  expect([part.status(), (await part.body()).length]).toEqual([206, 10])

  const page1 = await request.post('/admin/media/upload', send(Buffer.from('<!doctype html><script>alert(1)</script>')))
  expect([page1.status(), await page1.json()]).toEqual([
    422,
    { ok: false, message: 'Бұл файл JPEG, PNG, WebP не AVIF суреті емес.' },
  ])
  const large = await request.post('/admin/media/upload', send(Buffer.alloc(21 * 1024 * 1024)))
  expect(large.status()).toBe(413)
})

test('many pictures are uploaded at once from the media screen', async ({ page }) => {
  const make = (background: string) =>
    sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .jpeg()
      .toBuffer()
  await page.goto('/admin/media')
  await page.getByLabel('Сурет қосу').setInputFiles([
    { name: 'бірінші.jpg', mimeType: 'image/jpeg', buffer: await make('#123456') },
    { name: 'екінші.jpg', mimeType: 'image/jpeg', buffer: await make('#654321') },
    { name: 'мәтін.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
  ])
  await expect(page.getByText('Жүктелді: бірінші.jpg')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Жүктелді: екінші.jpg')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/мәтін\.jpg: Бұл файл/)).toBeVisible()
  await page.getByRole('link', { name: /бірінші\.jpg/ }).click()
  await page.getByRole('textbox', { name: 'Баламалы мәтін' }).fill('Көк шаршы')
  await page.getByRole('button', { name: 'Сақтау' }).click()
  await expect(page.getByText('Сақталды.')).toBeVisible()
})
