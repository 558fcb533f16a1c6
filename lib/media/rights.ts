import { dayKey } from '@/lib/kazakh/days'

/** How long before their end rights are spoken of, in days. */
export const rightsWarningDays = 30

/** `ended`: may not be used any more. `ending`: will not be usable soon. `free`: neither. */
export type RightsState = 'free' | 'ending' | 'ended'

/**
 * @param until the last day of use, 2026-08-05; null when nothing limits it
 * @param today likewise, in the publication's time zone
 */
export function rightsState(until: string | null, today: string): RightsState {
  if (until === null) return 'free'
  // Days written so are in order as texts are.
  if (until < today) return 'ended'
  return until <= daysLater(today, rightsWarningDays) ? 'ending' : 'free'
}

/** The present day in a time zone as 2026-08-05. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  const { year, month, day } = dayKey(now, timeZone)
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** @param day as 2026-08-05 */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
