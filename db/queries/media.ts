import { type Insertable, type Kysely, type Selectable, sql, type Transaction, type Updateable } from 'kysely'
import type { DB, Media } from '@/db/schema'

export type MediaRow = Selectable<Media>

export async function findMedia(db: Kysely<DB>, id: string): Promise<MediaRow | undefined> {
  return db.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The same, held until the transaction ends. */
export async function lockMedia(tx: Transaction<DB>, id: string): Promise<MediaRow | undefined> {
  return tx.selectFrom('media').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The pictures of these ids, in no particular order; an id that is none is left out. */
export async function listMediaByIds(db: Kysely<DB>, ids: readonly string[]): Promise<MediaRow[]> {
  return ids.length === 0
    ? []
    : db
        .selectFrom('media')
        .selectAll()
        .where('id', 'in', [...new Set(ids)])
        .execute()
}

/** @param hash SHA-256 of the bytes that were uploaded, in hex. */
export async function findMediaByHash(db: Kysely<DB>, hash: string): Promise<MediaRow | undefined> {
  return db.selectFrom('media').selectAll().where('content_hash', '=', hash).executeTakeFirst()
}

/** Inserts a picture; when another upload of the same bytes was faster, gives that one's row. */
export async function insertMedia(db: Kysely<DB>, values: Insertable<Media>): Promise<MediaRow> {
  return db
    .insertInto('media')
    .values(values)
    .onConflict((conflict) => conflict.column('content_hash').doUpdateSet({ content_hash: values.content_hash }))
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function updateMedia(
  db: Kysely<DB>,
  id: string,
  values: Updateable<Media>,
): Promise<MediaRow | undefined> {
  return db
    .updateTable('media')
    .set({ ...values, updated_at: sql<Date>`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

export async function deleteMedia(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('media').where('id', '=', id).execute()
}
