import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makeVariants } from './make-variants'
import { isMediaKey } from './storage'

const photo = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#c06030', noise: { type: 'gaussian', mean: 120, sigma: 12 } },
  })

test('makes three formats in every width that the original reaches', async () => {
  const { files, width, height } = await makeVariants(await photo(1000, 500).jpeg().toBuffer())
  expect([width, height]).toEqual([1000, 500])
  const made = files.map(({ variant }) => `${variant.format} ${variant.width}×${variant.height}`)
  const expected = ['320×160', '640×320', '960×480'].flatMap((size) => [`avif ${size}`, `webp ${size}`, `jpeg ${size}`])
  expect(made).toEqual(expected)
  for (const { variant, bytes } of files) {
    expect(isMediaKey(variant.key)).toBe(true)
    const { format } = await sharp(bytes).metadata()
    expect(format === 'heif' ? 'avif' : format).toBe(variant.format)
  }
})

test('a picture smaller than the smallest width keeps its own', async () => {
  const { files } = await makeVariants(await photo(200, 100).png().toBuffer())
  expect(new Set(files.map(({ variant }) => variant.width))).toEqual(new Set([200]))
})

test('leaves EXIF and the place where it was taken behind, and turns the picture upright', async () => {
  const original = await photo(600, 400)
    .withExif({ IFD0: { Copyright: 'secret owner' }, IFD3: { GPSLatitude: '51/1 10/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(original).metadata()).exif).toBeDefined()
  const { files, width, height } = await makeVariants(original)
  expect([width, height]).toEqual([400, 600])
  for (const { bytes } of files) {
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, orientation: orientation ?? 1 }).toEqual({ orientation: 1 })
    expect(bytes.includes('secret owner')).toBe(false)
  }
})

test('the average colour is a colour', async () => {
  const { color } = await makeVariants(
    await sharp({ create: { width: 50, height: 50, channels: 3, background: '#204060' } })
      .png()
      .toBuffer(),
  )
  expect(color).toBe('#204060')
})
