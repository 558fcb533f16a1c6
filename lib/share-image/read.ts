import { findShareImageFacts } from '@/db/queries/share-images'
import { database } from '@/lib/database'
import type { PictureVariant } from '@/lib/media/media'
import { openMedia } from '@/lib/media/media-storage'

export type ShareImageFacts = {
  headline: string
  section: string
  /** A `data:` address of the lead picture as JPEG. */
  picture: string | undefined
}

/** What an article's share image shows; undefined when no such article is public. */
export async function readShareImageFacts(articleId: string): Promise<ShareImageFacts | undefined> {
  const facts = await findShareImageFacts(database(), articleId)
  if (facts === undefined) return undefined
  const names = facts.sectionNames as Partial<Record<string, string>>
  return {
    headline: facts.headline,
    section: names[facts.edition] ?? '',
    picture: await pictureAddress((facts.variants ?? []) as PictureVariant[]),
  }
}

async function pictureAddress(variants: readonly PictureVariant[]): Promise<string | undefined> {
  const jpegs = variants.filter((variant) => variant.format === 'jpeg').sort((a, b) => a.width - b.width)
  const chosen = jpegs.find((variant) => variant.width >= 640) ?? jpegs.at(-1)
  const file = chosen === undefined ? undefined : await openMedia(chosen.key)
  if (file === undefined) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of file.read()) chunks.push(chunk as Buffer)
  return `data:image/jpeg;base64,${Buffer.concat(chunks).toString('base64')}`
}
