import type { Database } from '@/db/client'
import { updateMedia } from '@/db/queries/media'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tagsOfMedia } from './affected-tags'

export type MediaDetails = {
  id: string
  alt: string
  caption: string
  credit: string
  tags: readonly string[]
  rights: string
  /** The last day of use, as 2026-08-05; null when nothing limits it. */
  rightsUntil: string | null
}

/** Changes what the library keeps beside the file. Pages that fall back to its caption and credit are out of date then. */
export async function changeMediaDetails(db: Database, actor: Actor, details: MediaDetails): Promise<void> {
  const { id, alt, caption, credit, tags, rights, rightsUntil } = details
  await change(db, async ({ tx, expires }) => {
    const values = { alt, caption, credit, tags: [...tags], rights, rights_until: rightsUntil }
    await updateMedia(tx, id, values)
    await recordAudit(tx, actor, 'media.edit', { kind: 'media', id }, { rightsUntil })
    expires(await tagsOfMedia(tx, id))
  })
}
