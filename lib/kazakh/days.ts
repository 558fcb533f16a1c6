/**
 * Calendar days of a time zone: which day an instant falls on, and between which instants a day, a month or a year lies.
 * Nothing here depends on a language.
 */

/** A day of the proleptic Gregorian calendar; `month` is 1 to 12, `day` 1 to 31. */
export type CalendarDay = { year: number; month: number; day: number }

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export type Bounds = { start: Date; end: Date }

const HOUR = 3_600_000

/**
 * The day on which an instant falls.
 *
 * @param timeZone an IANA name such as `Asia/Almaty`
 * @throws RangeError for an unknown time zone or an invalid date
 */
export function dayKey(date: Date, timeZone: string): CalendarDay {
  const local = new Date(localMillis(date.getTime(), timeZone))
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() }
}

/** How many calendar days lie between the days of two instants: 0 on the same day, 1 when `later` falls on the next. */
export function daysBetween(earlier: Date, later: Date, timeZone: string): number {
  return dayNumber(dayKey(later, timeZone)) - dayNumber(dayKey(earlier, timeZone))
}

/** The instants between which a day lies. Days of 23, 25 and (where clocks jumped over a day) 0 hours come out right. */
export function dayBounds({ year, month, day }: CalendarDay, timeZone: string): Bounds {
  return { start: startOfDay(year, month, day, timeZone), end: startOfDay(year, month, day + 1, timeZone) }
}

/** The instants between which a month lies; `month` is 1 to 12. */
export function monthBounds({ year, month }: { year: number; month: number }, timeZone: string): Bounds {
  return { start: startOfDay(year, month, 1, timeZone), end: startOfDay(year, month + 1, 1, timeZone) }
}

/** The instants between which a year lies. */
export function yearBounds(year: number, timeZone: string): Bounds {
  return { start: startOfDay(year, 1, 1, timeZone), end: startOfDay(year + 1, 1, 1, timeZone) }
}

/** Whether there is such a day: 30 February is refused. For dates that come from an address. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return false
  const date = new Date(utcMidnight(year, month, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function dayNumber({ year, month, day }: CalendarDay): number {
  return utcMidnight(year, month, day) / (24 * HOUR)
}

function utcMidnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

/**
 * The first instant of a day. Midnight is tried with the offset of the day before and of the day after; where clocks jump
 * over midnight neither fits, and the instant at which midnight would have come by the old offset is the jump itself.
 */
function startOfDay(year: number, month: number, day: number, timeZone: string): Date {
  const midnight = utcMidnight(year, month, day)
  const before = midnight - offsetAt(midnight - 24 * HOUR, timeZone)
  const after = midnight - offsetAt(midnight + 24 * HOUR, timeZone)
  const fitting = [before, after].filter((instant) => localMillis(instant, timeZone) === midnight)
  return new Date(fitting.length > 0 ? Math.min(...fitting) : before)
}

function offsetAt(instant: number, timeZone: string): number {
  return localMillis(instant, timeZone) - instant
}

/** What the clock of the time zone shows, written as if it were UTC, in milliseconds. */
function localMillis(instant: number, timeZone: string): number {
  const field: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) field[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field
  return (
    utcMidnight(year, month, day) + hour * HOUR + minute * 60_000 + second * 1000 + (((instant % 1000) + 1000) % 1000)
  )
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    })
    clocks.set(timeZone, clock)
  }
  return clock
}
