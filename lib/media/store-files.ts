import type { Database } from '@/db/client'
import { noteLooseFiles } from '@/db/queries/loose-files'
import { makeVariants } from './make-variants'
import type { PictureVariant } from './media'
import { mediaStorage } from './media-storage'
import { originalKeyOf } from './original-file'
import type { Rectangle } from './picture-shapes'

/** The columns of `media` that say what a picture's files are. */
export type PictureFiles = {
  content_hash: string
  mime_type: string
  byte_size: number
  width: number
  height: number
  color: string
  /** JSON of `PictureVariant[]`. */
  variants: string
  original_key: string
}

/**
 * Makes the variants of a picture and puts them into the storage, with the picture itself. What no entry of the library comes to name
 * is deleted some day.
 * @param of what inspecting it told
 * @returns undefined when the bytes cannot be decoded: a header may promise what the rest does not hold, which is the sender's to mend
 */
export async function storeFiles(
  db: Database,
  bytes: Buffer,
  of: { contentHash: string; mimeType: string },
): Promise<PictureFiles | undefined> {
  const made = await decode(bytes)
  if (made === undefined) return undefined
  const storage = await mediaStorage()
  const originalKey = originalKeyOf(of.contentHash, of.mimeType)
  await noteLooseFiles(db, [originalKey, ...made.files.map(({ variant }) => variant.key)])
  await storage.put(originalKey, bytes, of.mimeType)
  for (const { variant, bytes } of made.files) await storage.put(variant.key, bytes, `image/${variant.format}`)
  return {
    content_hash: of.contentHash,
    mime_type: of.mimeType,
    byte_size: bytes.length,
    width: made.width,
    height: made.height,
    color: made.color,
    variants: JSON.stringify(made.files.map((file) => file.variant)),
    original_key: originalKey,
  }
}

/** Makes the variants of a part of a picture, and puts them into the storage. @throws Error when the bytes cannot be decoded. */
export async function storePart(db: Database, bytes: Buffer, part: Rectangle): Promise<PictureVariant[]> {
  const { files } = await makeVariants(bytes, part)
  const storage = await mediaStorage()
  await noteLooseFiles(
    db,
    files.map(({ variant }) => variant.key),
  )
  for (const { variant, bytes } of files) await storage.put(variant.key, bytes, `image/${variant.format}`)
  return files.map(({ variant }) => variant)
}

async function decode(bytes: Buffer) {
  try {
    return await makeVariants(bytes)
  } catch (error) {
    if (error instanceof Error) {
      console.warn(`A picture could not be decoded: ${error.message}`)
      return undefined
    }
    throw error
  }
}
