import type { Database } from '@/db/client'
import { type CalendarRow, listCalendar } from '@/db/queries/article-calendar'
import type { ArticleStatus } from '@/lib/articles/article'
import { ownOnly } from '@/lib/articles/open-article'
import { localTimeIn, offsetName } from '@/lib/articles/zoned-time'
import { type Actor, can } from '@/lib/auth/permissions'
import { type EditionDates, editionDates } from '@/lib/i18n/dates'
import type { Edition } from '@/lib/i18n/editions'
import { type CalendarDay, dayBounds, dayKey } from '@/lib/kazakh/days'
import { readSettings } from '@/lib/settings/read-settings'
import { type CalendarView, daysOf, shownOnDay, writeDay } from './calendar-days'

/** Something that happens on a day, its time written out. */
export type CalendarEntry = {
  id: string
  kind: CalendarRow['kind']
  edition: Edition
  headline: string
  status: ArticleStatus
  version: number
  /** «13:52» */
  clock: string
  /** The wall clock time in the publication's zone: 2026-11-22T13:52. */
  at: string
  /** This person may give it another time. */
  movable: boolean
}

export type CalendarPage = {
  /** «2026 ж. қараша», or a day with its weekday. */
  title: string
  days: {
    /** 2026-11-22 */
    key: string
    day: number
    /** «2026 ж. 22 қараша, жексенбі» */
    name: string
    /** False for a day of the month before or after. */
    within: boolean
    today: boolean
    /** The earliest of what happens, as many as the view has room for. */
    entries: CalendarEntry[]
    /** How many more there are. */
    more: number
  }[]
  /** «дс» … «жс» */
  weekdays: string[]
  today: string
  timeZone: string
  offset: string
}

/** The days of a view with what happens on them, as far as the person may see it, by the clock of the publication. */
export async function readCalendar(
  db: Database,
  actor: Actor,
  {
    view,
    day,
    language,
    now = new Date(),
  }: { view: CalendarView; day?: CalendarDay | undefined; language: Edition; now?: Date },
): Promise<CalendarPage> {
  const { timeZone } = await readSettings(db)
  const dates = editionDates(language, timeZone)
  const today = dayKey(now, timeZone)
  const chosen = day ?? today
  const days = daysOf(view, chosen)
  const starts = days.map((each) => dayBounds(each, timeZone).start)
  const until = dayBounds(days.at(-1) ?? chosen, timeZone).end
  const rows = await listCalendar(db, { starts, until, visibleTo: ownOnly(actor), eachDay: shownOnDay[view] })
  const ofDays = Map.groupBy(rows, (row) => row.day)
  return {
    title: view === 'month' ? dates.month(chosen.year, chosen.month) : titleOf(days, dates),
    days: days.map((each, index) => ({
      key: writeDay(each),
      day: each.day,
      name: dates.calendarDay(each),
      within: view !== 'month' || each.month === chosen.month,
      today: writeDay(each) === writeDay(today),
      ...dayOf(ofDays.get(index) ?? [], shownOnDay[view], (row) => toEntry(actor, row, timeZone, dates)),
    })),
    weekdays: dates.weekdayNames(),
    today: writeDay(today),
    timeZone,
    offset: offsetName(starts[0] ?? now, timeZone),
  }
}

/** The first of what happens on a day, and how many more there are. @param rows of one day, in the order of time */
function dayOf(
  rows: readonly CalendarRow[],
  room: number,
  toEntry: (row: CalendarRow) => CalendarEntry,
): { entries: CalendarEntry[]; more: number } {
  const entries = rows.slice(0, room).map(toEntry)
  const counts = new Map(rows.map(({ kind, ofDay }) => [kind, ofDay]))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return { entries, more: all - entries.length }
}

function titleOf(days: readonly CalendarDay[], dates: EditionDates): string {
  const ends = [days[0], days.length > 1 ? days.at(-1) : undefined]
  return ends.flatMap((day) => (day === undefined ? [] : [dates.calendarDay(day)])).join(' — ')
}

function toEntry(actor: Actor, row: CalendarRow, timeZone: string, dates: EditionDates): CalendarEntry {
  const { id, kind, edition, headline, status, version, at } = row
  return {
    id,
    kind,
    edition,
    headline,
    status,
    version,
    clock: dates.clock(at),
    at: localTimeIn(at, timeZone),
    movable:
      kind === 'scheduled'
        ? can(actor, 'article.schedule', row)
        : kind === 'deadline' && can(actor, 'article.assign', row),
  }
}
