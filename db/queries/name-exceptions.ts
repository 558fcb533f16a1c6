import { type Kysely, sql } from 'kysely'
import type { DB } from '@/db/schema'

/** A name with its spellings; null where a script keeps the rules. */
export type NameExceptionRow = { id: string; name: string; latn: string | null; arab: string | null; note: string }

/** All of them: a converter needs every one, and a newsroom has some hundreds at most. In no order. */
export async function listNameExceptions(db: Kysely<DB>): Promise<NameExceptionRow[]> {
  return selectNames(db).execute()
}

export async function findNameException(db: Kysely<DB>, id: string): Promise<NameExceptionRow | undefined> {
  return selectNames(db).where('id', '=', id).executeTakeFirst()
}

/** The exception for a name, whatever the case of its letters. */
export async function findNameExceptionByName(db: Kysely<DB>, name: string): Promise<NameExceptionRow | undefined> {
  return selectNames(db)
    .where(sql<boolean>`lower(name collate "und-x-icu") = lower(${name} collate "und-x-icu")`)
    .executeTakeFirst()
}

export async function insertNameException(db: Kysely<DB>, row: NameExceptionRow): Promise<void> {
  await db.insertInto('name_exception').values(row).execute()
}

export async function updateNameException(
  db: Kysely<DB>,
  id: string,
  values: Omit<NameExceptionRow, 'id'>,
): Promise<void> {
  await db
    .updateTable('name_exception')
    .set({ ...values, updated_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}

export async function deleteNameException(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('name_exception').where('id', '=', id).execute()
}

function selectNames(db: Kysely<DB>) {
  return db.selectFrom('name_exception').select(['id', 'name', 'latn', 'arab', 'note'])
}
