import { type Kysely, sql } from 'kysely'

/**
 * Serves the newsroom's lists in their order, and lets two drafts carry the same slug: only what readers see has an address of its
 * own (`publication` stays unique). A draft whose slug is taken must still be saved, or typed text would be lost.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index article_address_key;
    create index article_address_idx on article (edition, section_id, slug) where slug <> '';
    drop index article_section_id_idx;
    create index article_section_id_idx on article (section_id, saved_at desc, id desc);
    drop index article_created_by_idx;
    create index article_created_by_idx on article (created_by, saved_at desc, id desc);

    /* Searching headlines by the beginnings of words: in Kazakh the endings change. pg_trgm would serve any part of a word, but sees
       no letters beyond ASCII in a database whose LC_CTYPE is C. ICU folds the case whatever the locale of the database. */
    create index article_headline_words_idx on article
      using gin (to_tsvector('simple', lower(headline collate "und-x-icu")));
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index article_headline_words_idx;
    drop index article_created_by_idx;
    create index article_created_by_idx on article (created_by);
    drop index article_section_id_idx;
    create index article_section_id_idx on article (section_id);
    drop index article_address_idx;
    create unique index article_address_key on article (edition, section_id, slug) where slug <> '';
  `.execute(db)
}
