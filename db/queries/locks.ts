import { sql, type Transaction } from 'kysely'
import type { DB } from '@/db/schema'

/** Waits until no other instance sets the job queue up; held to the end of the transaction. The number means nothing but this. */
export async function lockQueueSetUp(tx: Transaction<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(71610001)`.execute(tx)
}
