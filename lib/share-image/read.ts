import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { findShareImageFacts, type ShareImageFacts as Facts } from '@/db/queries/share-images'
import { database } from '@/lib/database'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'
import { toPixels } from '@/lib/media/make-variants'
import type { PictureCrops, PictureVariant } from '@/lib/media/media'
import { openMedia } from '@/lib/media/media-storage'
import { coverRectangle, middle, pictureShapes } from '@/lib/media/picture-shapes'
import { getConverter } from '@/lib/scripts/converters'
import { getSite } from '@/lib/settings/read'

export type ShareImageWords = { siteName: string; headline: string; section: string }

export type ShareImageFacts = {
  words: ShareImageWords
  /** What the image shows of a picture, as JPEG in the shape of its place. */
  picture: Buffer | undefined
  /** True when the picture stands alone: an editor chose it. */
  alone: boolean
}

/**
 * What an article's share image shows; undefined when no such article is public.
 * @param script in which the words are wanted; only Kazakh articles stand in other scripts than their own
 */
export async function readShareImageFacts(
  articleId: string,
  script: TargetScript | undefined,
): Promise<ShareImageFacts | undefined> {
  const facts = await findShareImageFacts(database(), articleId)
  if (facts === undefined || (script !== undefined && facts.edition !== 'kk')) return undefined
  const names = facts.sectionNames as Partial<Record<string, string>>
  const site = await getSite(facts.edition)
  const convert = script === undefined ? (text: string) => text : await getConverter(script)
  return {
    words: {
      siteName: convert(site.name),
      headline: convert(facts.headline),
      section: convert(names[facts.edition] ?? ''),
    },
    picture: await readPicture(facts),
    alone: facts.alone,
  }
}

/** The part that somebody cut out for places of this shape, else what the focus leaves in view. */
async function readPicture(facts: Facts): Promise<Buffer | undefined> {
  // Written by the media room and by nothing else.
  const shape = facts.alone ? 'share' : 'tall'
  const crop = ((facts.crops ?? {}) as PictureCrops)[shape]
  const bytes = await readJpeg(crop?.variants ?? ((facts.variants ?? []) as PictureVariant[]), facts.alone ? 1200 : 640)
  if (bytes === undefined || crop !== undefined) return bytes
  const focus = { x: facts.focusX ?? middle.x, y: facts.focusY ?? middle.y }
  const { width, height } = await sharp(bytes).metadata()
  const part = toPixels(coverRectangle({ width, height }, pictureShapes[shape], focus), { width, height })
  return sharp(bytes).extract(part).jpeg().toBuffer()
}

/** @param least in pixels, at least, where there is so much of it */
async function readJpeg(variants: readonly PictureVariant[], least: number): Promise<Buffer | undefined> {
  const jpegs = variants.filter((variant) => variant.format === 'jpeg').sort((a, b) => a.width - b.width)
  const chosen = jpegs.find((variant) => variant.width >= least) ?? jpegs.at(-1)
  const file = chosen === undefined ? undefined : await openMedia(chosen.key)
  return file === undefined ? undefined : buffer(file.read())
}
