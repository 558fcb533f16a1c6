import type { Database } from '@/db/client'
import { upsertSetting } from '@/db/queries/settings'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, type FieldErrors, type Refusal } from '@/lib/command-result'
import { type DeskMessage, isDeskMessageKey } from '@/lib/i18n/desk-message'
import { readSettings, siteSettingsKey } from './read-settings'
import { type SiteSettings, siteSettingsSchema } from './site-settings'

export type SaveSettingsResult =
  | { ok: true; version: number }
  /** `fieldErrors` are keyed by the path of the value: `contacts.email`. */
  | Refusal<string>
  | { ok: false; reason: 'conflict'; message: DeskMessage; current: SiteSettings }

/**
 * Saves the settings of the site. Every page shows some of them, so every page is out of date then.
 * @param input `settings` comes from a form, unchecked; `baseVersion` is the version that the form was filled from.
 */
export async function saveSettings(
  db: Database,
  actor: Actor,
  { baseVersion, settings }: { baseVersion: number; settings: unknown },
): Promise<SaveSettingsResult> {
  const denial = denied(actor, 'settings.manage')
  if (denial !== undefined) return denial
  const parsed = siteSettingsSchema.safeParse(settings)
  if (!parsed.success) return { ok: false, reason: 'invalid', fieldErrors: fieldErrorsOf(parsed.error.issues) }

  return change(db, async ({ tx, expires }): Promise<SaveSettingsResult> => {
    const before = await readSettings(tx)
    const userId = userIdOf(actor)
    if (!(await upsertSetting(tx, { key: siteSettingsKey, value: parsed.data, baseVersion, userId }))) {
      return { ok: false, reason: 'conflict', message: { key: 'conflict' }, current: await readSettings(tx) }
    }
    const changed = (Object.keys(parsed.data) as (keyof SiteSettings)[]).filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(parsed.data[key]),
    )
    await recordAudit(tx, actor, 'settings.save', { kind: 'settings', id: null }, { changed })
    expires([tags.site()])
    return { ok: true, version: baseVersion + 1 }
  })
}

/** The schema names our messages where it has something better to say than that the value cannot be used. */
function fieldErrorsOf(issues: readonly { path: PropertyKey[]; message: string }[]): FieldErrors<string> {
  return Object.fromEntries(
    issues.map(({ path, message }) => [
      path.map(String).join('.'),
      { key: isDeskMessageKey(message) ? message : 'valueInvalid' },
    ]),
  )
}
