import { type Insertable, type Kysely, type Selectable, sql, type Updateable } from 'kysely'
import type { DB, Media } from '@/db/schema'

export type MediaRow = Selectable<Media>

export async function findMedia(db: Kysely<DB>, id: string): Promise<MediaRow | undefined> {
  return db.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirst()
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

type ListOptions = {
  /** Matched anywhere in file name, alt text, caption or credit, whatever the case. */
  query?: string
  before?: { at: Date; id: string }
  limit: number
}

/** The media library, newest first. */
export async function listMedia(db: Kysely<DB>, { query = '', before, limit }: ListOptions): Promise<MediaRow[]> {
  let select = db.selectFrom('media').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit)
  if (before !== undefined) {
    select = select.where(sql<boolean>`(created_at, id) < (${before.at}, ${before.id})`)
  }
  if (query !== '') {
    const pattern = `%${query.replace(/[\\%_]/g, String.raw`\$&`)}%`
    select = select.where(sql<boolean>`(file_name || ' ' || alt || ' ' || caption || ' ' || credit) ilike ${pattern}`)
  }
  return select.execute()
}

/** How many articles, published articles, fixed pages and authors use a picture. */
export async function countMediaUses(db: Kysely<DB>, id: string): Promise<number> {
  // The very expression that the indexes are made on; see the migration "media-uses".
  const inBody = sql`jsonb_path_query_array(body, '$.**.mediaId') @> to_jsonb(${id}::text)`
  const counted = await sql<{ uses: number }>`
    select
      (select count(*) from article where lead_media_id = ${id} or ${inBody}) +
      (select count(*) from publication where lead_media_id = ${id} or ${inBody}) +
      (select count(*) from page where ${inBody}) +
      (select count(*) from author where photo_id = ${id}) as uses`.execute(db)
  return counted.rows[0]?.uses ?? 0
}
