import type { Database } from '@/db/client'
import { listMediaByIds } from '@/db/queries/media'
import { toMedia } from './media-mapper'
import { type MediaView, toMediaView } from './media-view'

/** Pictures of the library by their ids, for screens of the newsroom. One that is gone is left out. */
export async function picturesById(db: Database, ids: readonly string[]): Promise<Record<string, MediaView>> {
  const rows = await listMediaByIds(db, ids)
  return Object.fromEntries(rows.map((row) => [row.id, toMediaView(toMedia(row))]))
}
