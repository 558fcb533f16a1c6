import { createHash } from 'node:crypto'
import type { Database } from '@/db/client'
import { findMedia, findMediaByHash, lockMedia, updateMedia } from '@/db/queries/media'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tagsOfMedia } from './affected-tags'
import { cutParts } from './frame-picture'
import { inspectPicture, type PictureRefusal } from './inspect-picture'
import type { Media, PictureCrops, PictureVariant } from './media'
import { toMedia } from './media-mapper'
import { inTurn } from './picture-queue'
import { storeFiles } from './store-files'

export type ReplaceFileResult =
  | { ok: true; media: Media }
  | { ok: false; reason: PictureRefusal | 'unknown' | 'changed' }
  /** The library holds these very bytes already, under this entry. */
  | { ok: false; reason: 'present'; present: Media }

/**
 * Puts another file in the place of a picture, everywhere at once: all that names it shows the new one. Its files have addresses of
 * their own, made from their bytes, so that no cache shows the old ones under a new page; the old ones are deleted a month later. Words,
 * rights and focus stay; what was cut by hand is cut again where the new file has the same proportions, and forgotten where it has not.
 */
export async function replaceFile(
  db: Database,
  actor: Actor,
  id: string,
  upload: { bytes: Buffer; fileName: string },
): Promise<ReplaceFileResult> {
  const inspected = await inspectPicture(upload.bytes)
  if (!inspected.ok) return inspected
  const row = await findMedia(db, id)
  if (row?.kind !== 'picture') return { ok: false, reason: 'unknown' }
  const before = toMedia(row)
  const contentHash = createHash('sha256').update(upload.bytes).digest('hex')
  const present = await findMediaByHash(db, contentHash)
  if (present !== undefined) return { ok: false, reason: 'present', present: toMedia(present) }
  const files = await inTurn(() => storeFiles(db, upload.bytes, { contentHash, mimeType: inspected.mimeType }))
  if (files === undefined) return { ok: false, reason: 'broken' }
  const crops = await cutAgain(db, before, files)

  return change(db, async ({ tx, expires }): Promise<ReplaceFileResult> => {
    if ((await lockMedia(tx, id))?.content_hash !== before.contentHash) return { ok: false, reason: 'changed' }
    const fileName = upload.fileName.slice(0, 200)
    const updated = await updateMedia(tx, id, { ...files, file_name: fileName, crops: JSON.stringify(crops) })
    if (updated === undefined) return { ok: false, reason: 'unknown' }
    await recordAudit(tx, actor, 'media.replace', { kind: 'media', id }, { from: before.fileName, to: fileName })
    expires(await tagsOfMedia(tx, id))
    return { ok: true, media: toMedia(updated) }
  })
}

async function cutAgain(
  db: Database,
  before: Media,
  files: { width: number; height: number; variants: string; original_key: string },
): Promise<PictureCrops> {
  const sameProportions = Math.abs((files.width / files.height) * (before.height / before.width) - 1) < 0.01
  if (!sameProportions) return {}
  // Written a moment ago by `storeFiles`.
  const variants = JSON.parse(files.variants) as PictureVariant[]
  return cutParts(db, { id: before.id, originalKey: files.original_key, variants, crops: {} }, before.crops)
}
