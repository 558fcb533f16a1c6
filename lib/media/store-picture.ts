import { createHash } from 'node:crypto'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findMediaByHash, insertMedia } from '@/db/queries/media'
import { inspectPicture, type PictureRefusal } from './inspect-picture'
import { makeVariants } from './make-variants'
import type { Media } from './media'
import { toMedia } from './media-mapper'
import { mediaStorage } from './media-storage'

export type PictureUpload = {
  bytes: Buffer
  /** As the person's machine named it; kept for searching, never used as a path. */
  fileName: string
  alt?: string
  caption?: string
  credit?: string
}

export type StorePictureResult = { ok: true; media: Media; duplicate: boolean } | { ok: false; reason: PictureRefusal }

// A picture takes both cores and much memory for a second, so they wait for one another.
let queue: Promise<unknown> = Promise.resolve()

/**
 * Checks a picture, makes its variants, stores them and enters it into the media library. The same bytes a second time give the
 * entry that is there. Files are stored before the row, so that a row never names a file that is missing.
 * @param userId who uploads; the caller has checked that they may. Null for the demo content.
 */
export function storePicture(db: Database, userId: string | null, upload: PictureUpload): Promise<StorePictureResult> {
  const result = queue.then(() => storeNow(db, userId, upload))
  queue = result.catch(() => undefined)
  return result
}

async function storeNow(db: Database, userId: string | null, upload: PictureUpload): Promise<StorePictureResult> {
  const inspected = await inspectPicture(upload.bytes)
  if (!inspected.ok) return inspected
  const contentHash = createHash('sha256').update(upload.bytes).digest('hex')
  const present = await findMediaByHash(db, contentHash)
  if (present !== undefined) return { ok: true, media: toMedia(present), duplicate: true }

  const made = await decode(upload.bytes)
  if (made === undefined) return { ok: false, reason: 'broken' }
  const storage = await mediaStorage()
  for (const { variant, bytes } of made.files) await storage.put(variant.key, bytes, `image/${variant.format}`)
  const row = await insertMedia(db, {
    id: newId(),
    content_hash: contentHash,
    file_name: upload.fileName.slice(0, 200),
    mime_type: inspected.mimeType,
    byte_size: upload.bytes.length,
    width: made.width,
    height: made.height,
    color: made.color,
    variants: JSON.stringify(made.files.map((file) => file.variant)),
    alt: upload.alt ?? '',
    caption: upload.caption ?? '',
    credit: upload.credit ?? '',
    created_by: userId,
  })
  return { ok: true, media: toMedia(row), duplicate: false }
}

/** A header may promise what the rest does not hold: such a picture is broken, which is the sender's to mend. */
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
