import type { Database } from '@/db/client'
import { listMediaUses, type MediaUse } from '@/db/queries/media-uses'
import { type Actor, can } from '@/lib/auth/permissions'

/** Where something of the library stands, as far as one person may know. */
export type KnownUses = {
  uses: MediaUse[]
  /** Texts that are not public and that this person may not read: they count, but their headlines stay with their writers. */
  hidden: number
}

/** More are not named; whoever wants to delete something has enough to do with these. */
const named = 50

/** Where something stands; what readers see comes first. */
export async function readMediaUses(db: Database, actor: Actor, id: string): Promise<KnownUses> {
  const all = await listMediaUses(db, id, named)
  const uses = all.filter((use) => use.kind !== 'article' || use.isPublic || can(actor, 'article.read', use))
  return { uses, hidden: all.length - uses.length }
}
