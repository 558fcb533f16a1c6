import type { Database } from '@/db/client'
import { findSetting } from '@/db/queries/settings'
import { type SiteSettings, siteSettingsSchema } from './site-settings'

/** The key under which all settings of the site are kept: they are changed together, on one screen. */
export const siteSettingsKey = 'site'

/**
 * The settings of the site, straight from the database; readers' pages take them from a cached read.
 * @returns the settings, and the version that a save must name.
 * @throws Error when what is stored does not have the shape of settings.
 */
export async function readSettings(db: Database): Promise<SiteSettings & { version: number }> {
  const stored = await findSetting(db, siteSettingsKey)
  const parsed = siteSettingsSchema.safeParse(stored?.value ?? {})
  if (!parsed.success) throw new Error('The stored settings of the site are damaged', { cause: parsed.error })
  return { ...parsed.data, version: stored?.version ?? 0 }
}
