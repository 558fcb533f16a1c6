import { offsetName } from '@/lib/articles/zoned-time'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'
import { editionDates } from './dates'
import type { Edition } from './editions'

export type NewsroomDates = {
  /** «2026 ж. 5 тамыз, 13:52» */
  dateTime: (time: Date) => string
  /** «2026 ж. 5 тамыз, 13:52 (UTC+5)», for a time that somebody elsewhere must not mistake for their own */
  dateTimeWithOffset: (time: Date) => string
  /** «2026 ж. 5 тамыз» */
  date: (time: Date) => string
  /** «13:52» */
  clock: (time: Date) => string
}

/**
 * How the newsroom writes times: in the language of the person, on the clock of the publication, so that two people who speak of an
 * hour mean the same one.
 */
export async function newsroomDates(language: Edition, timeZone?: string): Promise<NewsroomDates> {
  const zone = timeZone ?? (await newsroomSettings()).timeZone
  const dates = editionDates(language, zone)
  return {
    dateTime: (time) => dates.dayAndClock(time),
    dateTimeWithOffset: (time) => `${dates.dayAndClock(time)} (${offsetName(time, zone)})`,
    date: (time) => dates.day(time),
    clock: (time) => dates.clock(time),
  }
}
