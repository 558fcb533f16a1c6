import type { Transaction } from 'kysely'
import type { DB } from '@/db/schema'
import { insertInvalidation } from '@/db/queries/invalidations'
import { announceInvalidation } from './invalidation-hub'

/**
 * Part one, inside the transaction that changes something: notes which tags are out of date, so that every instance learns of it
 * exactly when the change becomes visible, also when this process dies right after the commit.
 */
export async function recordExpiry(tx: Transaction<DB>, tags: readonly string[]): Promise<void> {
  if (tags.length > 0) await insertInvalidation(tx, [...new Set(tags)])
}

/** Part two, right after the commit: tells the caches of this process at once, so that the editor's next look is never stale. */
export function expire(tags: readonly string[]): void {
  announceInvalidation(tags)
}
