import type { Database } from '@/db/client'
import { listSectionRows } from '@/db/queries/sections'
import { findSetting } from '@/db/queries/settings'

/** Kept once the demo content is in, so that a newsroom that clears it away does not find it back after the next start. */
export const demoLoadedKey = 'demo-content'

/** True for a new publication: nobody has made a section, and the demo content was never put in. Articles need a section. */
export async function wantsDemo(db: Database): Promise<boolean> {
  const sections = await listSectionRows(db)
  return sections.length === 0 && (await findSetting(db, demoLoadedKey)) === undefined
}
