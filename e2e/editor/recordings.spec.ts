import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { checkAccess, expect, test } from '@/e2e/fixtures'
import { beginArticle, bodyOf, choose, choosePicture, headlineOf } from './write-article'

/** A second of a moving square, recorded by the browser itself. */
async function recordVideo(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 180
    const context = canvas.getContext('2d')
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' })
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    const stopped = new Promise((resolve) => (recorder.onstop = resolve))
    recorder.start()
    for (let frame = 0; frame < 30; frame++) {
      context?.clearRect(0, 0, 320, 180)
      context?.fillRect(frame * 8, 60, 60, 60)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    recorder.stop()
    await stopped
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })
  return Buffer.from(bytes)
}

const captions = 'WEBVTT\n\n00:00.000 --> 00:05.000\nШаршы оңға жылжып барады\n'

test('a video with captions is put into an article, plays without script and comes in ranges', async ({
  page,
  browser,
}) => {
  await page.goto('/admin/media')
  const video = await recordVideo(page)
  await page.getByLabel('Файл қосу').setInputFiles({ name: 'шаршы.webm', mimeType: 'video/webm', buffer: video })
  await expect(page.getByText('Жүктелді: шаршы.webm')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Бейне', exact: true }).click()
  await page.getByRole('link', { name: /^шаршы\.webm/ }).click()
  await expect(page.getByText(/^шаршы\.webm · 320 × 180 · 0:0\d$/)).toBeVisible()
  const field = page.getByLabel('WebVTT файлы')
  await field.setInputFiles({ name: 'kk.vtt', mimeType: 'text/vtt', buffer: Buffer.from('no captions') })
  await page.getByRole('button', { name: 'Субтитрді сақтау' }).click()
  await expect(page.getByText(/Бұл файл WebVTT емес/)).toBeVisible()
  await field.setInputFiles({ name: 'kk.vtt', mimeType: 'text/vtt', buffer: Buffer.from(captions) })
  await page.getByRole('button', { name: 'Субтитрді сақтау' }).click()
  await expect(page.getByText('Субтитр сақталды.')).toBeVisible()
  await checkAccess(page)

  await beginArticle(page)
  await headlineOf(page).fill('Бейнежазбасы бар мақала')
  await bodyOf(page).click()
  await page.keyboard.type('/бейне')
  await page.getByRole('option', { name: /Бейне не дыбыс/ }).click()
  const library = page.getByRole('dialog')
  await library.getByRole('button', { name: 'шаршы.webm' }).click()
  await page.getByRole('textbox', { name: 'Атауы (оқырман көреді)' }).fill('Жылжыған шаршы')
  const colour = { r: 200, g: 120, b: Date.now() % 256 }
  const poster = sharp({ create: { width: 640, height: 400, channels: 3, background: colour } }).jpeg()
  await bodyOf(page).locator('video').hover()
  await choosePicture(page, 'Бейненің мұқабасын таңдау', { name: 'мұқаба.jpg', bytes: await poster.toBuffer() })
  await expect(bodyOf(page).locator('video')).toHaveAttribute('poster', /^\/media\//)
  await checkAccess(page)
  await choose(page, 'Авторлар', 'Айгүл')
  await page.getByRole('button', { name: 'Жариялау' }).click()
  await expect(page.getByText('Мақала жарияланды.')).toBeVisible()

  const readers = await browser.newContext({ javaScriptEnabled: false, storageState: { cookies: [], origins: [] } })
  const still = await readers.newPage()
  const feed = await page.request.get('/feed.json')
  const { items } = (await feed.json()) as { items: { title: string; url: string; attachments?: { url: string }[] }[] }
  const item = items.find(({ title }) => title === 'Бейнежазбасы бар мақала')
  const address = new URL(item?.url ?? '').pathname
  await still.goto(address)
  const player = still.locator('video')
  await expect(player).toHaveAttribute('aria-label', 'Жылжыған шаршы')
  await expect(player).toHaveAttribute('preload', 'none')
  const shownPoster = await page.request.get((await player.getAttribute('poster')) ?? '')
  expect([shownPoster.status(), shownPoster.headers()['content-type']]).toEqual([200, 'image/jpeg'])
  await expect(still.getByText('Жылжыған шаршы', { exact: true }).last()).toBeVisible()
  await readers.close()

  // The browser's own player plays it and shows the captions, under the page's strict policy.
  await page.goto(address)
  const shown = await page.locator('video').evaluate(async (element) => {
    const video = element as HTMLVideoElement
    video.muted = true
    await video.play()
    const [track] = video.textTracks
    const cue = await new Promise<string>((resolve) => {
      const look = () => {
        const active = track?.activeCues?.[0]
        if (active instanceof VTTCue) resolve(active.text)
        else setTimeout(look, 50)
      }
      look()
    })
    return { cue, width: video.videoWidth, mode: track?.mode }
  })
  expect(shown).toEqual({ cue: 'Шаршы оңға жылжып барады', width: 320, mode: 'showing' })
  await checkAccess(page)

  const file = new URL(item?.attachments?.[0]?.url ?? '').pathname
  const whole = await page.request.get(file)
  expect([whole.status(), whole.headers()['content-type'], (await whole.body()).equals(video)]).toEqual([
    200,
    'video/webm',
    true,
  ])
  const tag = whole.headers().etag ?? ''
  const part = await page.request.get(file, { headers: { range: 'bytes=100-199', 'if-range': tag } })
  expect([part.status(), part.headers()['content-range']]).toEqual([206, `bytes 100-199/${video.length}`])
  expect((await part.body()).equals(video.subarray(100, 200))).toBe(true)
  const stale = await page.request.get(file, { headers: { range: 'bytes=100-199', 'if-range': '"other"' } })
  expect(stale.status()).toBe(200)
  const beyond = await page.request.get(file, { headers: { range: `bytes=${video.length}-` } })
  expect([beyond.status(), beyond.headers()['content-range']]).toEqual([416, `bytes */${video.length}`])
})
