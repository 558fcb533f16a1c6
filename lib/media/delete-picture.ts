import type { Database } from '@/db/client'
import { countMediaUses, deleteMedia, findMedia } from '@/db/queries/media'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'

/**
 * Takes a picture out of the library. One that an article, a page or an author uses stays. The files stay too: pages that were
 * stored before may still name them, and the same bytes may belong to another picture.
 */
export async function deletePicture(
  db: Database,
  actor: Actor,
  id: string,
): Promise<{ ok: true } | { ok: false; reason: 'in-use' | 'unknown' }> {
  return db.transaction().execute(async (tx) => {
    const picture = await findMedia(tx, id)
    if (picture === undefined) return { ok: false, reason: 'unknown' }
    if ((await countMediaUses(tx, id)) > 0) return { ok: false, reason: 'in-use' }
    await deleteMedia(tx, id)
    await recordAudit(tx, actor, 'media.delete', { kind: 'media', id }, { fileName: picture.file_name })
    return { ok: true }
  })
}
