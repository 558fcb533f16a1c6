import type { CalendarEntry } from '@/lib/calendar/read-calendar'

/** By which the focus finds an entry again. */
export function entryId({ id, kind }: Pick<CalendarEntry, 'id' | 'kind'>): string {
  return `${kind}-${id}`
}
