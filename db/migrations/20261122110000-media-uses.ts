import { type Kysely, sql } from 'kysely'

/** Finds at once which bodies use a picture: the media ids in a body are indexed, not the body. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index article_body_media_idx on article using gin (jsonb_path_query_array(body, '$.**.mediaId'));
    create index publication_body_media_idx on publication using gin (jsonb_path_query_array(body, '$.**.mediaId'));
    create index page_body_media_idx on page using gin (jsonb_path_query_array(body, '$.**.mediaId'));
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index article_body_media_idx, publication_body_media_idx, page_body_media_idx`.execute(db)
}
