import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { inspectPicture, maximumPictureBytes } from './inspect-picture'

const flat = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#336699' } })

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('takes %s for what its bytes say', async (format) => {
  const bytes = await flat(40, 30).toFormat(format).toBuffer()
  expect(await inspectPicture(bytes)).toEqual({ ok: true, mimeType: `image/${format}` })
})

test('refuses other types, whatever they would be called', async () => {
  const gif = await flat(10, 10).gif().toBuffer()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const page = Buffer.from('<!doctype html><script>alert(1)</script>')
  for (const bytes of [gif, svg, page, Buffer.alloc(0)]) {
    expect(await inspectPicture(bytes)).toEqual({ ok: false, reason: 'wrong-type' })
  }
})

test('refuses a file over the limit before looking into it', async () => {
  expect(await inspectPicture(Buffer.alloc(maximumPictureBytes + 1))).toEqual({ ok: false, reason: 'too-large' })
})

test('refuses a picture bomb by its header, without taking the memory', async () => {
  const before = process.memoryUsage().rss
  expect(await inspectPicture(pngThatClaims(50_000, 50_000))).toEqual({ ok: false, reason: 'too-many-pixels' })
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
})

test('refuses a file that begins like a picture and is none', async () => {
  const torn = (await flat(40, 30).png().toBuffer()).subarray(0, 20)
  expect(await inspectPicture(torn)).toEqual({ ok: false, reason: 'broken' })
})

/** A few hundred bytes that are a valid PNG header of any size. */
function pngThatClaims(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
