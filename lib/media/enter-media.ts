import type { Insertable } from 'kysely'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { insertMedia } from '@/db/queries/media'
import type { DB } from '@/db/schema'
import { type AuditActor, recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Media } from './media'
import { toMedia } from './media-mapper'

/** Enters files that are stored already into the library, and writes down who brought them. */
export async function enterMedia(
  db: Database,
  actor: AuditActor,
  values: Omit<Insertable<DB['media']>, 'id' | 'created_by'>,
): Promise<{ ok: true; media: Media; duplicate: boolean }> {
  const id = newId()
  return db.transaction().execute(async (tx) => {
    const row = await insertMedia(tx, { ...values, id, created_by: userIdOf(actor) })
    // Somebody else may have brought the same bytes a moment ago: then theirs is the entry.
    const duplicate = row.id !== id
    if (!duplicate) await recordAudit(tx, actor, 'media.upload', { kind: 'media', id }, { fileName: values.file_name })
    return { ok: true as const, media: toMedia(row), duplicate }
  })
}
