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
import { type CalendarView, daysOf, writeDay } from './calendar-days'

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
    entries: CalendarEntry[]
  }[]
  /** «дс» … «жс» */
  weekdays: string[]
  today: string
  timeZone: string
  offset: string
}

/** Of each kind; a newsroom that does more in six weeks looks at single weeks. */
const limit = 1500

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
  const [first = chosen, last = chosen] = [days[0], days.at(-1)]
  const from = dayBounds(first, timeZone).start
  const until = dayBounds(last, timeZone).end
  const rows = await listCalendar(db, { from, until, visibleTo: ownOnly(actor), limit })
  const entries = Map.groupBy(
    rows.map((row) => toEntry(actor, row, timeZone, dates)),
    ({ at }) => at.slice(0, 10),
  )
  return {
    title: view === 'month' ? dates.month(chosen.year, chosen.month) : titleOf(days, dates),
    days: days.map((each) => ({
      key: writeDay(each),
      day: each.day,
      name: dates.calendarDay(each),
      within: view !== 'month' || each.month === chosen.month,
      today: writeDay(each) === writeDay(today),
      entries: entries.get(writeDay(each)) ?? [],
    })),
    weekdays: dates.weekdayNames(),
    today: writeDay(today),
    timeZone,
    offset: offsetName(from, timeZone),
  }
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
