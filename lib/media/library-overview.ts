import type { Database } from '@/db/client'
import { countMedia, listMediaTags } from '@/db/queries/media-list'
import { daysLater, rightsWarningDays } from './rights'

export type MediaOverview = {
  /** The commonest tags. */
  tags: string[]
  /** What needs somebody's attention; no more than a hundred of each are counted. */
  counts: { withoutAlt: number; rights: number }
}

const tagsShown = 24
const counted = 100

/** What the library's screen shows above the files. @param today 2026-08-05, in the publication's time zone */
export async function readMediaOverview(db: Database, today: string): Promise<MediaOverview> {
  const [tags, withoutAlt, rights] = await Promise.all([
    listMediaTags(db, tagsShown),
    countMedia(db, { withoutAlt: true }, counted),
    countMedia(db, { rightsEndBy: daysLater(today, rightsWarningDays) }, counted),
  ])
  return { tags, counts: { withoutAlt, rights } }
}
