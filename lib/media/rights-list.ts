import type { Database } from '@/db/client'
import { listMediaByRightsEnd } from '@/db/queries/media-list'
import { countPublicUses } from '@/db/queries/media-uses'
import { toMedia } from './media-mapper'
import { type MediaView, toMediaView } from './media-view'
import { daysLater, rightsWarningDays } from './rights'

export type RightsEntry = {
  media: MediaView
  rights: string
  /** How many articles that readers see show it. */
  publicUses: number
}

/** No newsroom lets more than these run out before it looks. */
const most = 200

/** What may not be used any more, or not much longer, with how much of it readers see; what ended first comes first. */
export async function readRightsList(db: Database, today: string): Promise<RightsEntry[]> {
  const rows = await listMediaByRightsEnd(db, { endBy: daysLater(today, rightsWarningDays), limit: most })
  const uses = await countPublicUses(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    media: toMediaView(toMedia(row)),
    rights: row.rights,
    publicUses: uses.get(row.id) ?? 0,
  }))
}
