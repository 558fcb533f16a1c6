import type { Locale } from '@/lib/i18n/editions'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'

/** The script that a locale's texts must be converted to; undefined where they stand in it already. */
export function targetScriptOf({ edition, script }: Pick<Locale, 'edition' | 'script'>): TargetScript | undefined {
  return edition === 'kk' && script !== 'cyrl' ? script : undefined
}
