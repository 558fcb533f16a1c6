import { type Kysely, sql } from 'kysely'

/**
 * Files of the media storage that may belong to nothing any more. A trigger writes them down, so that no way of changing the library can
 * forget to; whether one is used again is looked up in the library when its time has come.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table loose_file (
      key text primary key,
      /* Since when nothing is known to use it. */
      since timestamptz not null default now()
    );
    create index loose_file_since_idx on loose_file (since);

    /* The keys of all files that an entry of the library names. */
    create function media_file_keys(entry media) returns setof text language sql immutable as $$
      select key from (values (entry.original_key), (entry.file_key)) as whole (key) where key is not null
      union
      select named.key #>> '{}' from (
        select jsonb_path_query(entry.variants, '$[*].key')
        union all select jsonb_path_query(entry.crops, '$.*.variants[*].key')
        union all select jsonb_path_query(entry.captions, '$[*].key')) as named (key)
    $$;

    create function note_loose_files() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        insert into loose_file (key) select media_file_keys(old)
        on conflict (key) do update set since = now();
      else
        insert into loose_file (key) select media_file_keys(old) except select media_file_keys(new)
        on conflict (key) do update set since = now();
      end if;
      return null;
    end
    $$;
    create trigger media_loose_files after delete or update of original_key, file_key, variants, crops, captions on media
      for each row execute function note_loose_files();
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger media_loose_files on media;
    drop function note_loose_files;
    drop function media_file_keys;
    drop table loose_file;
  `.execute(db)
}
