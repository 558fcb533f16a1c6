import { clock, dateTime, longDate } from '@/lib/kazakh/dates'
import type { Edition } from './editions'

export type NewsroomDates = {
  /** «2026 ж. 5 тамыз, 13:52» */
  dateTime: (time: Date) => string
  /** «2026 ж. 5 тамыз» */
  date: (time: Date) => string
  /** «13:52» */
  clock: (time: Date) => string
}

const localeTags = { ru: 'ru-RU', en: 'en-GB' } as const

/**
 * How the newsroom writes times: in the language of the person, in the time zone of the publication, so that two people who speak of
 * an hour mean the same one.
 */
export async function newsroomDates(language: Edition, timeZone = 'Asia/Almaty'): Promise<NewsroomDates> {
  if (language === 'kk')
    return {
      dateTime: (time) => dateTime(time, timeZone),
      date: (time) => longDate(time, timeZone),
      clock: (time) => clock(time, timeZone),
    }
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeTags[language], { ...options, timeZone })
  const [both, date, time] = [
    format({ dateStyle: 'long', timeStyle: 'short' }),
    format({ dateStyle: 'long' }),
    format({ timeStyle: 'short' }),
  ]
  return {
    dateTime: (value) => both.format(value),
    date: (value) => date.format(value),
    clock: (value) => time.format(value),
  }
}
