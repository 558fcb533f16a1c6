import type { Database } from '@/db/client'
import { countMediaUses, findMedia } from '@/db/queries/media'
import { toMedia } from './media-mapper'
import { type MediaView, toMediaView } from './media-view'

export type PictureDetails = { view: MediaView; uses: number; createdBy: string | null }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A picture of the library with the number of places that use it; undefined for an id that is none. */
export async function readPictureDetails(db: Database, id: string): Promise<PictureDetails | undefined> {
  const row = uuid.test(id) ? await findMedia(db, id) : undefined
  if (row === undefined) return undefined
  return { view: toMediaView(toMedia(row)), uses: await countMediaUses(db, id), createdBy: row.created_by }
}

/** What the permission table needs to know of a picture. */
export async function findPictureOwner(db: Database, id: string): Promise<{ createdBy: string | null } | undefined> {
  const row = await findMedia(db, id)
  return row === undefined ? undefined : { createdBy: row.created_by }
}
