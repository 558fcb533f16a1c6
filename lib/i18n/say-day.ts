import { editionDates } from './dates'
import type { Edition } from './editions'

/** Writes out a day that has no time: «2026 ж. 5 тамыз». @param day as 2026-08-05 */
export function sayDay(day: string, language: Edition): string {
  return editionDates(language, 'UTC').day(new Date(`${day}T00:00:00Z`))
}
