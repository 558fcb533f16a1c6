import { createHash } from 'node:crypto'
import type { Database } from '@/db/client'
import { findMediaByHash } from '@/db/queries/media'
import type { AuditActor } from '@/lib/audit/record-audit'
import { enterMedia } from './enter-media'
import { inspectPicture, type PictureRefusal } from './inspect-picture'
import type { Media } from './media'
import { toMedia } from './media-mapper'
import { inTurn } from './picture-queue'
import { storeFiles } from './store-files'

export type PictureUpload = {
  bytes: Buffer
  /** As the person's machine named it; kept for searching, never used as a path. */
  fileName: string
  alt?: string
  caption?: string
  credit?: string
}

export type StorePictureResult = { ok: true; media: Media; duplicate: boolean } | { ok: false; reason: PictureRefusal }

/**
 * Checks a picture, makes its variants, stores them and enters it into the media library. The same bytes a second time give the
 * entry that is there. Files are stored before the row, so that a row never names a file that is missing.
 * @param actor who uploads; the caller has checked that they may
 */
export function storePicture(db: Database, actor: AuditActor, upload: PictureUpload): Promise<StorePictureResult> {
  return inTurn(() => storeNow(db, actor, upload))
}

async function storeNow(db: Database, actor: AuditActor, upload: PictureUpload): Promise<StorePictureResult> {
  const contentHash = createHash('sha256').update(upload.bytes).digest('hex')
  const inspected = await inspectPicture(upload.bytes)
  if (!inspected.ok) return inspected
  const present = await findMediaByHash(db, contentHash)
  if (present !== undefined) return { ok: true, media: toMedia(present), duplicate: true }
  const files = await storeFiles(db, upload.bytes, { contentHash, mimeType: inspected.mimeType })
  if (files === undefined) return { ok: false, reason: 'broken' }
  return enterMedia(db, actor, {
    file_name: upload.fileName.slice(0, 200),
    ...files,
    alt: upload.alt ?? '',
    caption: upload.caption ?? '',
    credit: upload.credit ?? '',
  })
}
