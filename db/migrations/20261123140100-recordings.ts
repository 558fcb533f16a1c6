import { type Kysely, sql } from 'kysely'

/** Sound and video in the library: one file as it was sent, how long it is, and captions in the languages of the editions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table media
      drop constraint media_width_check,
      drop constraint media_height_check,
      /* Sound has no size to be seen. */
      add constraint media_size_check check (
        case kind when 'audio' then width = 0 and height = 0 else width > 0 and height > 0 end),
      add column file_key text,
      add column duration_ms integer check (duration_ms >= 0),
      /* WebVTT: [{ "edition": "kk", "key": "ab/abcdef0123456789.vtt" }, …], one for an edition. */
      add column captions jsonb not null default '[]',
      add constraint media_file_check check ((kind = 'picture') = (file_key is null));
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from media where kind <> 'picture';
    alter table media
      drop constraint media_file_check, drop constraint media_size_check,
      drop column captions, drop column duration_ms, drop column file_key,
      add constraint media_width_check check (width > 0), add constraint media_height_check check (height > 0);
  `.execute(db)
}
