import type { Transaction } from 'kysely'
import type { Database } from '@/db/client'
import type { DB } from '@/db/schema'
import { expire, recordExpiry } from './expire'

/** One transaction under way, and the tags of what it has put out of date so far. */
export type Change = { tx: Transaction<DB>; expires: (tags: readonly string[]) => void }

const underWay = new WeakMap<Database, Change>()

/**
 * Changes something that caches may hold: all in one transaction, in which the tags of what is out of date are written down too,
 * and told to the caches of this process right after the commit. A change inside a change joins it, so that several commands can be
 * done all or not at all by giving them the `tx` of the outer one as their database.
 */
export async function change<Result>(db: Database, work: (change: Change) => Promise<Result>): Promise<Result> {
  const outer = underWay.get(db)
  if (outer !== undefined) return work(outer)
  const tags = new Set<string>()
  let note: string | undefined
  const result = await db.transaction().execute(async (tx) => {
    const inner: Change = { tx, expires: (more) => more.forEach((tag) => tags.add(tag)) }
    underWay.set(tx, inner)
    const done = await work(inner)
    note = await recordExpiry(tx, [...tags])
    return done
  })
  expire([...tags], note)
  return result
}
