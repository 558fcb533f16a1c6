/**
 * Dates in Kazakh, in the Cyrillic script. The words and their order are CLDR's, through Node's full ICU.
 *
 * For the server only: Chromium has no Kazakh locale data and, though `supportedLocalesOf` says otherwise, writes
 * "2026 M08 5". For Latin and Arabic script run the result through the converter: ICU has no data for kk-Latn.
 *
 * Every `timeZone` is an IANA name; an unknown one and an invalid date throw a RangeError.
 */

const LONG = { dateStyle: 'long' } as const
const FULL = { dateStyle: 'full' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const DAY_AND_MONTH = { day: 'numeric', month: 'long' } as const
const MONTH_AND_YEAR = { month: 'long', year: 'numeric' } as const
const MONTH = { month: 'long' } as const
const ZONE_NAME = { timeZoneName: 'long' } as const

/** «2026 ж. 5 тамыз» */
export function longDate(date: Date, timeZone: string): string {
  return formatter(LONG, timeZone).format(date)
}

/** «2026 ж. 5 тамыз, сәрсенбі» */
export function longDateWithWeekday(date: Date, timeZone: string): string {
  return formatter(FULL, timeZone).format(date)
}

/** «5 тамыз», for lists in which the year is plain */
export function dayAndMonth(date: Date, timeZone: string): string {
  return formatter(DAY_AND_MONTH, timeZone).format(date)
}

/** «13:52» */
export function clock(date: Date, timeZone: string): string {
  return formatter(CLOCK, timeZone).format(date)
}

/** «2026 ж. 5 тамыз, 13:52» */
export function dateTime(date: Date, timeZone: string): string {
  return `${longDate(date, timeZone)}, ${clock(date, timeZone)}`
}

/** «2026 ж. 5 тамыз, 13:52, Қазақстан уақыты», for times that a reader elsewhere must not mistake for his own */
export function dateTimeWithZone(date: Date, timeZone: string): string {
  return `${dateTime(date, timeZone)}, ${timeZoneName(date, timeZone)}`
}

/** «Қазақстан уақыты»; summer and winter time are told apart by the date. Zones without a Kazakh name give «GMT+5». */
export function timeZoneName(date: Date, timeZone: string): string {
  const parts = formatter(ZONE_NAME, timeZone).formatToParts(date)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

/** «2026 ж. тамыз», the title of a month's archive; `month` is 1 to 12 */
export function monthAndYear(year: number, month: number): string {
  return formatter(MONTH_AND_YEAR, 'UTC').format(new Date(0).setUTCFullYear(year, month - 1, 1))
}

/** «2026 жыл», the title of a year's archive */
export function yearTitle(year: number): string {
  return `${year} жыл`
}

/** «Қаңтар» … «Желтоқсан»: the twelve months as they stand alone, with a capital */
export function monthNames(): string[] {
  return Array.from({ length: 12 }, (_, month) => formatter(MONTH, 'UTC').format(Date.UTC(2026, month, 1)))
}

const formatters = new Map<object, Map<string, Intl.DateTimeFormat>>()

/** Building a formatter costs a hundred times its use, so one is kept for each of the few forms and time zones. */
function formatter(form: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  let byZone = formatters.get(form)
  if (!byZone) formatters.set(form, (byZone = new Map()))
  let built = byZone.get(timeZone)
  if (!built) byZone.set(timeZone, (built = new Intl.DateTimeFormat('kk-KZ', { ...form, timeZone })))
  return built
}
