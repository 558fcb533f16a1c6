import { findShareImageFacts } from '@/db/queries/share-images'
import { database } from '@/lib/database'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'
import type { PictureVariant } from '@/lib/media/media'
import { openMedia } from '@/lib/media/media-storage'
import { getConverter } from '@/lib/scripts/converters'
import { getSite } from '@/lib/settings/read'

export type ShareImageWords = { siteName: string; headline: string; section: string }

export type ShareImageFacts = {
  words: ShareImageWords
  /** The lead picture as JPEG. */
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
    picture: await readPicture((facts.variants ?? []) as PictureVariant[]),
  }
}

async function readPicture(variants: readonly PictureVariant[]): Promise<Buffer | undefined> {
  const jpegs = variants.filter((variant) => variant.format === 'jpeg').sort((a, b) => a.width - b.width)
  const chosen = jpegs.find((variant) => variant.width >= 640) ?? jpegs.at(-1)
  const file = chosen === undefined ? undefined : await openMedia(chosen.key)
  if (file === undefined) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of file.read()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
