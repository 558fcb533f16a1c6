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
  /** What the image shows of the lead picture, as JPEG in the shape of its place. */
  picture: Buffer | undefined
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
  }
}

/** The part that somebody cut out for places of this shape, else what the focus leaves in view. */
async function readPicture(facts: Facts): Promise<Buffer | undefined> {
  // Written by the media room and by nothing else.
  const crop = ((facts.crops ?? {}) as PictureCrops).tall
  const bytes = await readJpeg(crop?.variants ?? ((facts.variants ?? []) as PictureVariant[]))
  if (bytes === undefined || crop !== undefined) return bytes
  const focus = { x: facts.focusX ?? middle.x, y: facts.focusY ?? middle.y }
  const { width, height } = await sharp(bytes).metadata()
  const part = toPixels(coverRectangle({ width, height }, pictureShapes.tall, focus), { width, height })
  return sharp(bytes).extract(part).jpeg().toBuffer()
}

async function readJpeg(variants: readonly PictureVariant[]): Promise<Buffer | undefined> {
  const jpegs = variants.filter((variant) => variant.format === 'jpeg').sort((a, b) => a.width - b.width)
  const chosen = jpegs.find((variant) => variant.width >= 640) ?? jpegs.at(-1)
  const file = chosen === undefined ? undefined : await openMedia(chosen.key)
  return file === undefined ? undefined : buffer(file.read())
}
