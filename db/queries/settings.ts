import { type Kysely, sql } from 'kysely'
import type { DB } from '@/db/schema'

/** What is kept under a key, unchecked, with the version that a save must name. */
export async function findSetting(
  db: Kysely<DB>,
  key: string,
): Promise<{ value: unknown; version: number } | undefined> {
  return db
    .selectFrom('setting')
    .select([sql`value`.as('value'), 'version'])
    .where('key', '=', key)
    .executeTakeFirst()
}

/**
 * Keeps a value as the version after `baseVersion`; 0 is the version of a setting that has never been saved.
 * @returns false when somebody else has saved since.
 */
export async function upsertSetting(
  db: Kysely<DB>,
  setting: { key: string; value: unknown; baseVersion: number; userId: string | null },
): Promise<boolean> {
  const value = JSON.stringify(setting.value)
  const version = setting.baseVersion + 1
  if (setting.baseVersion === 0) {
    const inserted = await db
      .insertInto('setting')
      .values({ key: setting.key, value, version, updated_by: setting.userId })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst()
    return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n
  }
  const updated = await db
    .updateTable('setting')
    .set({ value, version, updated_by: setting.userId, updated_at: sql<Date>`now()` })
    .where('key', '=', setting.key)
    .where('version', '=', setting.baseVersion)
    .executeTakeFirst()
  return updated.numUpdatedRows > 0n
}
