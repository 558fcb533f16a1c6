import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '@/db/schema'

/**
 * Says that files are about to be written, and that until somebody's entry names them they may be left behind. Waits while their
 * deletion is under way.
 */
export async function noteLooseFiles(db: Kysely<DB>, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await db
    .insertInto('loose_file')
    // In one order everywhere, so that two who write the same files do not wait for each other for ever.
    .values([...new Set(keys)].toSorted().map((key) => ({ key })))
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ since: sql<Date>`now()` }))
    .execute()
}

/**
 * Writes down files that lie in the storage and that nothing told of. Of what is known already the time stays: it may have been let go
 * of yesterday, or be stored anew at this moment.
 * @param since when they were stored
 */
export async function noteForgottenFiles(
  db: Kysely<DB>,
  files: readonly { key: string; since: Date }[],
): Promise<void> {
  if (files.length === 0) return
  await db
    .insertInto('loose_file')
    .values(files.toSorted((one, other) => (one.key < other.key ? -1 : 1)))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** Those of these files that are written down as loose. */
export async function listKnownLooseFiles(db: Kysely<DB>, keys: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('loose_file')
    .select('key')
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .execute()
  return rows.map(({ key }) => key)
}

/** Some files that have been loose since before a moment, held until the transaction ends. What another instance holds is left out. */
export async function lockLooseFiles(
  tx: Transaction<DB>,
  { before, limit }: { before: Date; limit: number },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('loose_file')
    .select('key')
    .where('since', '<', before)
    .orderBy('since')
    .orderBy('key')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(({ key }) => key)
}

/** Those of these files that an entry of the library names. */
export async function listUsedFiles(db: Kysely<DB>, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct key from media, media_file_keys(media) as key where key = any(${[...keys]}::text[])`.execute(db)
  return rows.map(({ key }) => key)
}

export async function deleteLooseFiles(db: Kysely<DB>, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await db.deleteFrom('loose_file').where('key', 'in', keys).execute()
}
