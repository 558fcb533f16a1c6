import type { Database } from '@/db/client'
import { noteLooseFiles } from '@/db/queries/loose-files'
import { findMediaByHash } from '@/db/queries/media'
import type { AuditActor } from '@/lib/audit/record-audit'
import { enterMedia } from './enter-media'
import { inspectRecording, type RecordingRefusal } from './inspect-recording'
import type { Media } from './media'
import { toMedia } from './media-mapper'
import { mediaStorage } from './media-storage'
import { recordingLimits } from './recording'

export type RecordingUpload = {
  /** Where it lies on the local disk; a path that we made. */
  file: string
  bytes: number
  /** SHA-256 in hex. */
  contentHash: string
  fileName: string
}

export type StoreRecordingResult =
  { ok: true; media: Media; duplicate: boolean } | { ok: false; reason: RecordingRefusal | 'recording-too-large' }

/**
 * Checks a sound recording or a video, stores it as it is and enters it into the library. The same bytes a second time give the entry
 * that is there. The file is stored before the row, so that a row never names a file that is missing.
 */
export async function storeRecording(
  db: Database,
  actor: AuditActor,
  upload: RecordingUpload,
): Promise<StoreRecordingResult> {
  const inspected = await inspectRecording(upload.file)
  if (!inspected.ok) return inspected
  const { facts } = inspected
  if (upload.bytes > recordingLimits[facts.kind]) return { ok: false, reason: 'recording-too-large' }
  const present = await findMediaByHash(db, upload.contentHash)
  if (present !== undefined) return { ok: true, media: toMedia(present), duplicate: true }

  const hash = upload.contentHash.slice(0, 16)
  const key = `${hash.slice(0, 2)}/${hash}.${facts.ending}`
  await noteLooseFiles(db, [key])
  await (await mediaStorage()).putFile(key, upload.file, facts.mimeType)
  return enterMedia(db, actor, {
    kind: facts.kind,
    content_hash: upload.contentHash,
    file_name: upload.fileName.slice(0, 200),
    mime_type: facts.mimeType,
    byte_size: upload.bytes,
    width: facts.width,
    height: facts.height,
    duration_ms: facts.durationMs,
    file_key: key,
  })
}
