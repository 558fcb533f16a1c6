import { createHash } from 'node:crypto'
import sharp, { type Region, type Sharp } from 'sharp'
import { maximumPicturePixels } from './inspect-picture'
import { type PictureFormat, pictureFormats, type PictureVariant, pictureWidths } from './media'
import type { Rectangle } from './picture-shapes'

export type MadePicture = {
  width: number
  height: number
  /** The average colour, #rrggbb. */
  color: string
  files: readonly { variant: PictureVariant; bytes: Buffer }[]
}

const extensions: Record<PictureFormat, string> = { avif: 'avif', webp: 'webp', jpeg: 'jpg' }

/**
 * Makes every variant of a picture: turned upright by its EXIF, in sRGB, with EXIF, GPS and every other metadata left behind, in AVIF,
 * WebP and JPEG, in all widths that the original reaches (and its own width, when it is smaller than the smallest).
 * @param part cuts this out of the upright picture first
 * @throws Error when the bytes cannot be decoded.
 */
export async function makeVariants(bytes: Buffer, part?: Rectangle): Promise<MadePicture> {
  // Decoded once and kept as the largest picture that is needed, so that a large original is read a single time.
  const largest = pictureWidths[pictureWidths.length - 1] ?? 1920
  const upright = sharp(bytes, { limitInputPixels: maximumPicturePixels, failOn: 'error' }).autoOrient()
  if (part !== undefined) upright.extract(toPixels(part, (await sharp(bytes).metadata()).autoOrient))
  const { data, info } = await upright
    .toColorspace('srgb')
    .resize({ width: largest, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } }
  const files: { variant: PictureVariant; bytes: Buffer }[] = []
  for (const width of widthsFor(info.width)) {
    const resized = sharp(data, raw).resize({ width })
    const made = await Promise.all(pictureFormats.map((format) => encode(resized.clone(), format)))
    files.push(...made)
  }
  return { width: info.width, height: info.height, color: await averageColor(sharp(data, raw)), files }
}

/** A part of a picture in whole pixels, of which it has at least one each way. */
export function toPixels(part: Rectangle, { width, height }: { width: number; height: number }): Region {
  const left = Math.min(Math.round(part.x * width), width - 1)
  const top = Math.min(Math.round(part.y * height), height - 1)
  const fitting = (length: number, room: number) => Math.max(1, Math.min(Math.round(length), room))
  return {
    left,
    top,
    width: fitting(part.width * width, width - left),
    height: fitting(part.height * height, height - top),
  }
}

function widthsFor(original: number): number[] {
  const reached = pictureWidths.filter((width) => width <= original)
  return reached.length > 0 ? reached : [original]
}

async function encode(picture: Sharp, format: PictureFormat): Promise<{ variant: PictureVariant; bytes: Buffer }> {
  const { data, info } = await encoder(picture, format).toBuffer({ resolveWithObject: true })
  // The address holds a hash of the bytes: what stands at it never changes, so it may be kept for ever.
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 16)
  const key = `${hash.slice(0, 2)}/${hash}-${info.width}.${extensions[format]}`
  return { variant: { format, width: info.width, height: info.height, key, bytes: data.length }, bytes: data }
}

function encoder(picture: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      // A step more of effort doubles the time, and saves some four bytes in a hundred.
      return picture.avif({ quality: 52, effort: 2 })
    case 'webp':
      return picture.webp({ quality: 76 })
    case 'jpeg':
      return picture.jpeg({ quality: 78, mozjpeg: true })
  }
}

async function averageColor(picture: Sharp): Promise<string> {
  const { channels } = await picture.stats()
  const hex = channels.slice(0, 3).map((channel) => Math.round(channel.mean).toString(16).padStart(2, '0'))
  return `#${hex.join('')}`
}
