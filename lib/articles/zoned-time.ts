/** A wall clock time as `<input type="datetime-local">` gives it: 2026-11-22T14:05, with or without seconds. */
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/

/**
 * The moment at which clocks in a time zone show a time.
 *
 * @param local as `<input type="datetime-local">` gives it
 * @param timeZone an IANA name
 * @returns undefined for a text that is no time, a date that no calendar has, and an hour that a change of clocks leaves out. An
 *   hour that comes twice is taken the first time.
 * @throws RangeError for an unknown time zone
 */
export function momentIn(local: string, timeZone: string): Date | undefined {
  const parts = LOCAL.exec(local)?.slice(1).map(Number)
  if (parts === undefined) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts
  const asUtc = Date.UTC(year, month - 1, day, hour, minute)
  // The offset is that of the moment, which is not known before the offset is: try those of a day before and after.
  const offsets = [-86_400_000, 86_400_000].map((shift) => offsetAt(new Date(asUtc + shift), timeZone))
  const candidates = offsets
    .map((offset) => new Date(asUtc - offset))
    .sort((one, other) => one.getTime() - other.getTime())
  return candidates.find((moment) => localTimeIn(moment, timeZone) === local.slice(0, 16))
}

/** What clocks in a time zone show at a moment, as `<input type="datetime-local">` takes it. */
export function localTimeIn(moment: Date, timeZone: string): string {
  return new Date(moment.getTime() + offsetAt(moment, timeZone)).toISOString().slice(0, 16)
}

/** How far a time zone is from UTC at a moment: UTC+5, UTC−3:30. */
export function offsetName(moment: Date, timeZone: string): string {
  const minutes = offsetAt(moment, timeZone) / 60_000
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** How many milliseconds a time zone is ahead of UTC at a moment. */
function offsetAt(moment: Date, timeZone: string): number {
  const shown = clockOf(timeZone).format(moment)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment.getTime() / 1000) * 1000
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Building a formatter costs a hundred times its use, and a calendar writes the times of hundreds of articles. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  // Swedish writes dates as ISO 8601 does, in every browser and in Node.
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(timeZone, clock)
  return clock
}

/** The full hour after a moment: what is offered where a time is asked for. */
export function nextFullHour(now: Date = new Date()): Date {
  const hour = 3_600_000
  return new Date((Math.floor(now.getTime() / hour) + 1) * hour)
}
