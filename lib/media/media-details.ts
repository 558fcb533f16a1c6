import type { Database } from '@/db/client'
import { findMedia } from '@/db/queries/media'
import type { Actor } from '@/lib/auth/permissions'
import type { Media } from './media'
import { toMedia } from './media-mapper'
import { type KnownUses, readMediaUses } from './media-uses'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Something of the library with the places that use it; undefined for an id that is none. */
export async function readMediaDetails(
  db: Database,
  actor: Actor,
  id: string,
): Promise<{ media: Media; used: KnownUses } | undefined> {
  const row = uuid.test(id) ? await findMedia(db, id) : undefined
  return row === undefined ? undefined : { media: toMedia(row), used: await readMediaUses(db, actor, id) }
}

/** What the permission table needs to know of something in the library. */
export async function findMediaOwner(db: Database, id: string): Promise<{ createdBy: string | null } | undefined> {
  const row = await findMedia(db, id)
  return row === undefined ? undefined : { createdBy: row.created_by }
}
