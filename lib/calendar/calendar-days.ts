import { type CalendarDay, isCalendarDay } from '@/lib/kazakh/days'

export const calendarViews = ['day', 'week', 'month'] as const
export type CalendarView = (typeof calendarViews)[number]

/** So many entries stand on a day of each view; the rest of a day of a month stands in the view of the day. */
export const shownOnDay: Readonly<Record<CalendarView, number>> = { day: 500, week: 100, month: 5 }

/** The same day so many days later; earlier with a number below zero. */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day + days)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 for a Monday, 6 for a Sunday. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return (new Date(new Date(0).setUTCFullYear(year, month - 1, day)).getUTCDay() + 6) % 7
}

/** The days that a view shows: one, the seven from Monday on, or the whole weeks that a month touches. */
export function daysOf(view: CalendarView, day: CalendarDay): CalendarDay[] {
  switch (view) {
    case 'day':
      return [day]
    case 'week':
      return daysFrom(addDays(day, -weekdayOf(day)), 7)
    case 'month': {
      const first = { ...day, day: 1 }
      const start = addDays(first, -weekdayOf(first))
      const last = new Date(new Date(0).setUTCFullYear(day.year, day.month, 0)).getUTCDate()
      return daysFrom(start, Math.ceil((weekdayOf(first) + last) / 7) * 7)
    }
  }
}

/** Where the view before or after begins. */
export function turn(view: CalendarView, day: CalendarDay, by: 1 | -1): CalendarDay {
  switch (view) {
    case 'day':
      return addDays(day, by)
    case 'week':
      return addDays(day, 7 * by)
    case 'month': {
      const { year, month } = day
      const next = new Date(Date.UTC(year, month - 1 + by, 1))
      return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: 1 }
    }
  }
}

/** A day as an address holds it: 2026-11-22. */
export function writeDay({ year, month, day }: CalendarDay): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** @returns undefined for what is no day of the calendar */
export function parseDay(text: unknown): CalendarDay | undefined {
  if (typeof text !== 'string') return undefined
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number)
  if (parts === undefined) return undefined
  const [year = 0, month = 0, day = 0] = parts
  return isCalendarDay({ year, month, day }) ? { year, month, day } : undefined
}

function daysFrom(start: CalendarDay, count: number): CalendarDay[] {
  return Array.from({ length: count }, (_, index) => addDays(start, index))
}
