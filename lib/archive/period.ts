import { parseCursor } from '@/lib/articles/list-cursor'
import type { Cursor } from '@/lib/articles/published-article'
import { type Bounds, dayBounds, isCalendarDay, monthBounds, yearBounds } from '@/lib/kazakh/days'

/** A year, a month (1 to 12) or a day of the archive. */
export type ArchivePeriod =
  | { kind: 'year'; year: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'day'; year: number; month: number; day: number }

/**
 * Reads the date in an address: ['2026'], ['2026', '08'] or ['2026', '08', '05'].
 * @returns undefined for anything else, also for one digit where two belong and for the 30th of February: one day has one address.
 */
export function parseArchivePeriod(parts: readonly string[]): ArchivePeriod | undefined {
  const [yearText = '', monthText, dayText, ...rest] = parts
  if (rest.length > 0 || !/^[12]\d{3}$/.test(yearText)) return undefined
  const year = Number(yearText)
  if (monthText === undefined) return { kind: 'year', year }
  if (!/^\d{2}$/.test(monthText)) return undefined
  const month = Number(monthText)
  if (dayText === undefined) return isCalendarDay({ year, month, day: 1 }) ? { kind: 'month', year, month } : undefined
  if (!/^\d{2}$/.test(dayText)) return undefined
  const day = Number(dayText)
  return isCalendarDay({ year, month, day }) ? { kind: 'day', year, month, day } : undefined
}

/** '2026', '2026-08' or '2026-08-05': how a cache tag names a period. */
export function periodKey(period: ArchivePeriod): string {
  return partsOf(period).join('-')
}

/** The path of a period within an edition: /archive/2026/08/05 */
export function periodPath(period: ArchivePeriod): string {
  return `/archive/${partsOf(period).join('/')}`
}

/** The instants between which a period lies, by the publication's clock. */
export function periodBounds(period: ArchivePeriod, timeZone: string): Bounds {
  switch (period.kind) {
    case 'year':
      return yearBounds(period.year, timeZone)
    case 'month':
      return monthBounds(period, timeZone)
    case 'day':
      return dayBounds(period, timeZone)
  }
}

/** The weeks of a month from Monday, with 0 where a day of another month stands. */
export function weeksOfMonth(year: number, month: number): number[][] {
  const first = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const cells = Array.from({ length: Math.ceil((first + length) / 7) * 7 }, (_, cell) => {
    const day = cell - first + 1
    return day >= 1 && day <= length ? day : 0
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

function partsOf(period: ArchivePeriod): string[] {
  const two = (value: number) => String(value).padStart(2, '0')
  const year = String(period.year)
  switch (period.kind) {
    case 'year':
      return [year]
    case 'month':
      return [year, two(period.month)]
    case 'day':
      return [year, two(period.month), two(period.day)]
  }
}

/** What an address below /archive asks for: a period, or none at the entrance; `before` on the older pages of its list. */
export type ArchiveAddress = { period: ArchivePeriod | undefined; before: Cursor | undefined }

/** @returns undefined for an address that no page of the archive has. */
export function parseArchiveAddress(parts: readonly string[]): ArchiveAddress | undefined {
  if (parts.length === 0) return { period: undefined, before: undefined }
  const paged = parts.at(-2) === 'before'
  const period = parseArchivePeriod(paged ? parts.slice(0, -2) : parts)
  const before = paged ? parseCursor(parts.at(-1) ?? '') : undefined
  return period === undefined || (paged && before === undefined) ? undefined : { period, before }
}
