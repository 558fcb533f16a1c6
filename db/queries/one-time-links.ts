import { type Insertable, type Selectable, sql } from 'kysely'
import type { Database } from '@/db/client'
import type { OneTimeLink, OneTimeLinkPurpose } from '@/db/schema'

export type OneTimeLinkRow = Selectable<OneTimeLink>

export async function insertOneTimeLink(db: Database, row: Insertable<OneTimeLink>): Promise<void> {
  await db.insertInto('one_time_link').values(row).execute()
}

/** The link with this hash, if it has neither been used nor expired. */
export async function findUsableLink(db: Database, tokenHash: string): Promise<OneTimeLinkRow | undefined> {
  return usable(db, tokenHash).executeTakeFirst()
}

/** The same, locked until the transaction ends: of two who come at once, the second finds it used. */
export async function findUsableLinkForUpdate(tx: Database, tokenHash: string): Promise<OneTimeLinkRow | undefined> {
  return usable(tx, tokenHash).forUpdate().executeTakeFirst()
}

export async function markLinkUsed(tx: Database, id: string): Promise<void> {
  await tx.updateTable('one_time_link').set({ used_at: new Date() }).where('id', '=', id).execute()
}

/** Takes back the unused links of a user; with null, those that belong to nobody yet. */
export async function deleteUnusedLinks(
  db: Database,
  purposes: readonly OneTimeLinkPurpose[],
  userId: string | null,
): Promise<void> {
  await db
    .deleteFrom('one_time_link')
    .where('purpose', 'in', purposes)
    .where('user_id', userId === null ? 'is' : '=', userId)
    .where('used_at', 'is', null)
    .execute()
}

function usable(db: Database, tokenHash: string) {
  return db
    .selectFrom('one_time_link')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
}
