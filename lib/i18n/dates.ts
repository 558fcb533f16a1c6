import * as kazakh from '@/lib/kazakh/dates'
import { type CalendarDay, dayKey } from '@/lib/kazakh/days'
import { capitalised } from './capitalised'
import type { Edition } from './editions'

/**
 * Dates as an edition writes them, on the clock of the publication. For the server only: Chromium writes Kazakh dates wrong.
 * Months are 1 to 12.
 */
export type EditionDates = {
  /** «2026 ж. 5 тамыз» */
  day(date: Date): string
  /** «2026 ж. 5 тамыз, сәрсенбі» */
  dayWithWeekday(date: Date): string
  /** «5 тамыз» */
  dayAndMonth(date: Date): string
  /** «13:52» */
  clock(date: Date): string
  /** «2026 ж. 5 тамыз, 13:52» */
  dayAndClock(date: Date): string
  /** «2026 ж. тамыз» */
  month(year: number, month: number): string
  /** «2026 жыл» */
  year(year: number): string
  /** «2026 ж. 5 тамыз, сәрсенбі», for a day that is no instant */
  calendarDay(day: CalendarDay): string
  /** «Қаңтар» … «Желтоқсан» */
  monthNames(): string[]
  /** «дс» … «жс», from Monday. */
  weekdayNames(): string[]
  /** The instant for `datetime`, with the offset of the publication: 2026-08-05T13:52:00+05:00 */
  machine(date: Date): string
  /** «Қазақстан уақыты»: the clock that all of them are read from, in words that hold in summer and winter. */
  zoneName(): string
  timeZone: string
}

/**
 * @param timeZone IANA name of the publication's time zone
 * @throws RangeError for an unknown time zone
 */
export function editionDates(edition: Edition, timeZone: string): EditionDates {
  const words = edition === 'kk' ? kazakhDates(timeZone) : datesByIntl(edition, timeZone)
  return {
    ...words,
    calendarDay: ({ year, month, day }) => inUtc(edition).dayWithWeekday(new Date(Date.UTC(year, month - 1, day))),
    weekdayNames: () => weekdayNames(edition),
    machine: (date) => offsetDate(date, timeZone),
    zoneName: () => zoneName(edition, timeZone),
    timeZone,
  }
}

function inUtc(edition: Edition): Words {
  return edition === 'kk' ? kazakhDates('UTC') : datesByIntl(edition, 'UTC')
}

type Words = Omit<EditionDates, 'weekdayNames' | 'calendarDay' | 'machine' | 'zoneName' | 'timeZone'>

function kazakhDates(timeZone: string): Words {
  return {
    day: (date) => kazakh.longDate(date, timeZone),
    dayWithWeekday: (date) => kazakh.longDateWithWeekday(date, timeZone),
    dayAndMonth: (date) => kazakh.dayAndMonth(date, timeZone),
    clock: (date) => kazakh.clock(date, timeZone),
    dayAndClock: (date) => kazakh.dateTime(date, timeZone),
    month: kazakh.monthAndYear,
    year: kazakh.yearTitle,
    monthNames: kazakh.monthNames,
  }
}

function datesByIntl(edition: 'ru' | 'en', timeZone: string): Words {
  const locale = edition === 'en' ? 'en-GB' : 'ru'
  const write = (form: Intl.DateTimeFormatOptions) => (date: Date) => formatter(locale, form, timeZone).format(date)
  const day = write({ dateStyle: 'long' })
  const clock = write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const monthName = formatter(locale, { month: 'long' }, 'UTC')
  return {
    day,
    dayWithWeekday: write({ dateStyle: 'full' }),
    dayAndMonth: write({ day: 'numeric', month: 'long' }),
    clock,
    dayAndClock: (date) => `${day(date)}, ${clock(date)}`,
    month: (year, month) =>
      capitalised(formatter(locale, { month: 'long', year: 'numeric' }, 'UTC').format(firstOf(year, month)), edition),
    year: (year) => (edition === 'ru' ? `${year} год` : String(year)),
    monthNames: () =>
      Array.from({ length: 12 }, (_, index) => capitalised(monthName.format(firstOf(2026, index + 1)), edition)),
  }
}

function weekdayNames(edition: Edition): string[] {
  const locale = edition === 'kk' ? 'kk-KZ' : edition === 'en' ? 'en-GB' : 'ru'
  const weekday = formatter(locale, { weekday: 'short' }, 'UTC')
  // 5 January 2026 is a Monday.
  return Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2026, 0, 5 + index)))
}

function zoneName(edition: Edition, timeZone: string): string {
  const locale = edition === 'kk' ? 'kk-KZ' : edition === 'en' ? 'en-GB' : 'ru'
  const parts = formatter(locale, { timeZoneName: 'longGeneric' }, timeZone).formatToParts(firstOf(2026, 1))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

function firstOf(year: number, month: number): Date {
  return new Date(Date.UTC(year, month - 1, 1))
}

function offsetDate(date: Date, timeZone: string): string {
  const { year, month, day } = dayKey(date, timeZone)
  const parts = formatter(
    'en-GB',
    { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'longOffset' },
    timeZone,
  ).formatToParts(date)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '00'
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00'
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T${part('hour')}:${part('minute')}:${part('second')}${offset}`
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Building a formatter costs a hundred times its use. */
function formatter(locale: string, form: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(form)}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const built = new Intl.DateTimeFormat(locale, { ...form, timeZone })
  formatters.set(key, built)
  return built
}
