import { localTimeIn } from '@/lib/articles/zoned-time'

/** 14:05, or 2026-11-21 14:05 for a moment of another day. Written with digits alone: browsers have no Kazakh names of months. */
export function clockIn(moment: string, timeZone: string): string {
  const [day = '', time = ''] = localTimeIn(new Date(moment), timeZone).split('T')
  const [today] = localTimeIn(new Date(), timeZone).split('T')
  return day === today ? time : `${day} ${time}`
}
