import { sql } from 'kysely'
import type { Database } from '@/db/client'

/** @throws when the database cannot be reached. */
export async function ping(db: Database): Promise<void> {
  await sql`select 1`.execute(db)
}
