import type { Transaction } from 'kysely'
import type { DB } from '@/db/schema'
import { insertInvalidation } from '@/db/queries/invalidations'
import { announceInvalidation } from './invalidation-hub'
import { isApplied, noteApplied } from './applied-invalidations'

/**
 * Part one, inside the transaction that changes something: notes which tags are out of date, so that every instance learns of it
 * exactly when the change becomes visible, also when this process dies right after the commit.
 * @returns the name of the note, for part two.
 */
export async function recordExpiry(tx: Transaction<DB>, tags: readonly string[]): Promise<string | undefined> {
  return tags.length === 0 ? undefined : await insertInvalidation(tx, [...new Set(tags)])
}

/**
 * Part two, right after the commit: tells the caches of this process at once, so that the editor's next look is never stale.
 * @param note what `recordExpiry` returned, so that this process need not hear of it again.
 */
export function expire(tags: readonly string[], note?: string): void {
  if (note !== undefined) {
    // The database may have called before its answer to the commit was read here.
    if (isApplied(note)) return
    noteApplied(note)
  }
  announceInvalidation(tags)
}
