import { isDatabaseAway } from '@/lib/database-away'

/** Logs what went wrong where nobody waits for it. That the database is away is said once, by the listener of the caches. */
export function warnUnlessAway(error: unknown): void {
  if (!isDatabaseAway(error)) console.error('Writing together failed:', error)
}
