import type { Database } from '@/db/client'
import { deleteMedia, lockMedia } from '@/db/queries/media'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { type KnownUses, readMediaUses } from './media-uses'

export type DeleteMediaResult =
  | { ok: true }
  | { ok: false; reason: 'unknown' }
  /** Something shows it; `used` names what. */
  | { ok: false; reason: 'in-use'; used: KnownUses }

/**
 * Takes something out of the library. What an article, a page or an author uses stays, in the trash too. The files go a month
 * later (`deleteLooseFiles`): pages that were stored before may still name them, and the same bytes may belong to another entry.
 */
export async function deleteFromLibrary(db: Database, actor: Actor, id: string): Promise<DeleteMediaResult> {
  return db.transaction().execute(async (tx): Promise<DeleteMediaResult> => {
    const media = await lockMedia(tx, id)
    if (media === undefined) return { ok: false, reason: 'unknown' }
    const used = await readMediaUses(tx, actor, id)
    if (used.uses.length + used.hidden > 0) return { ok: false, reason: 'in-use', used }
    await deleteMedia(tx, id)
    await recordAudit(tx, actor, 'media.delete', { kind: 'media', id }, { fileName: media.file_name })
    return { ok: true }
  })
}
