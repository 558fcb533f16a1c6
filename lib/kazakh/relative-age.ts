/**
 * How long ago, in Kazakh. The words are CLDR's with `numeric: 'always'` («1 жыл бұрын»); its `'auto'` is not used
 * because it gives «былтырғы жыл», and the words for the days round today are chosen here, by the publication's day.
 */
import { clock } from './dates'
import { dayKey, daysBetween } from './days'

const MINUTE = 60_000
const numeric = new Intl.RelativeTimeFormat('kk-KZ', { numeric: 'always' })
const NEAR_DAYS: Readonly<Record<string, string>> = { '-1': 'кеше', '0': 'бүгін', '1': 'ертең' }

/**
 * The age of something published, for a reader: «жаңа ғана», «12 минут бұрын», «бүгін, 13:52», «кеше, 18:05»,
 * «3 күн бұрын», «2 апта бұрын», «4 ай бұрын», «1 жыл бұрын». An instant to come gives «12 минуттан кейін»,
 * «ертең, 09:00», «3 күннен кейін».
 *
 * @param now the moment at which the text is read
 * @param timeZone the publication's: «кеше» begins at its midnight
 */
export function relativeAge(date: Date, now: Date, timeZone: string): string {
  const minutes = Math.trunc((date.getTime() - now.getTime()) / MINUTE)
  if (minutes === 0) return date > now ? 'қазір' : 'жаңа ғана'
  if (Math.abs(minutes) < 60) return numeric.format(minutes, 'minute')
  const days = daysBetween(now, date, timeZone)
  const nearDay = NEAR_DAYS[days]
  if (nearDay) return `${nearDay}, ${clock(date, timeZone)}`
  if (Math.abs(days) < 7) return numeric.format(days, 'day')
  const months = monthsBetween(now, date, timeZone)
  if (months === 0) return numeric.format(Math.trunc(days / 7), 'week')
  return Math.abs(months) < 12 ? numeric.format(months, 'month') : numeric.format(Math.trunc(months / 12), 'year')
}

/** Whole calendar months from one instant to another: from 15 March to 14 April it is 0, to 15 April 1. */
function monthsBetween(from: Date, to: Date, timeZone: string): number {
  if (to < from) return 0 - monthsBetween(to, from, timeZone)
  const start = dayKey(from, timeZone)
  const end = dayKey(to, timeZone)
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0)
}
