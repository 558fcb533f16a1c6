import { sql, type Transaction } from 'kysely'
import type { DB } from '@/db/schema'

/** The NOTIFY channel on which instances hear of new rows; the payload is the id of the row. */
export const invalidationChannel = 'qalam_invalidation'

/** Inserts a row and notifies every listening instance; both take effect with the commit. */
export async function insertInvalidation(tx: Transaction<DB>, tags: readonly string[]): Promise<void> {
  const row = await tx
    .insertInto('invalidation')
    .values({ tags: [...tags] })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`select pg_notify(${invalidationChannel}, ${String(row.id)})`.execute(tx)
}
