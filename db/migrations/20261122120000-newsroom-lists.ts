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

    /* Searching headlines by any part of a word. Where this user may not add extensions, the search works without an index. */
    do $$
    begin
      create extension if not exists pg_trgm;
    exception when insufficient_privilege or undefined_file or feature_not_supported then
      raise notice 'pg_trgm is not available: %', sqlerrm;
    end
    $$;
    do $$
    begin
      if exists (select from pg_extension where extname = 'pg_trgm') then
        create index article_headline_trgm_idx on article using gin (lower(headline collate "und-x-icu") gin_trgm_ops);
      end if;
    end
    $$;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index if exists article_headline_trgm_idx;
    drop index article_created_by_idx;
    create index article_created_by_idx on article (created_by);
    drop index article_section_id_idx;
    create index article_section_id_idx on article (section_id);
    drop index article_address_idx;
    create unique index article_address_key on article (edition, section_id, slug) where slug <> '';
  `.execute(db)
}
