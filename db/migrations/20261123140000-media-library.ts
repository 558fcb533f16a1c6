import { type Kysely, sql } from 'kysely'

/** What a newsroom keeps with a picture beside its words: tags, rights, what must not be cut away, and the file as it was sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table media
      /* The newsroom's own words for finding it, lower case; no reader sees them. */
      add column tags text[] not null default '{}',
      /* Under what agreement it may be used. */
      add column rights text not null default '',
      /* The last day on which it may be used, in the publication's time zone. */
      add column rights_until date,
      /* The point that every place keeps in view, in hundredths of width and height. */
      add column focus_x smallint not null default 50 check (focus_x between 0 and 100),
      add column focus_y smallint not null default 50 check (focus_y between 0 and 100),
      /* By shape: { "wide": { "x": 0.1, "y": 0, "width": 0.8, "height": 0.9, "variants": […] } }, in parts of the whole. */
      add column crops jsonb not null default '{}',
      /* The bytes as they were sent, for cuts made later. No address leads to them; null for pictures older than this column. */
      add column original_key text,
      /* Found by the beginnings of words, as headlines are; the marks of a file name part its words. */
      add column words tsvector not null generated always as (
        to_tsvector('simple', lower(
          translate(file_name, '_.-()[]+,', '         ') || ' ' || alt || ' ' || caption || ' ' || credit || ' ' || rights
          collate "und-x-icu"))
        || array_to_tsvector(tags)) stored;
    create index media_words_idx on media using gin (words);
    create index media_kind_idx on media (kind, created_at desc, id desc);
    create index media_tags_idx on media using gin (tags);
    create index media_rights_until_idx on media (rights_until, id) where rights_until is not null;
    create index media_without_alt_idx on media (created_at desc, id desc) where kind = 'picture' and alt = '';
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index media_without_alt_idx, media_kind_idx;
    alter table media
      drop column words, drop column original_key, drop column crops, drop column focus_x, drop column focus_y,
      drop column rights_until, drop column rights, drop column tags;
  `.execute(db)
}
