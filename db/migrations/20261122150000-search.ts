import { type Kysely, sql } from 'kysely'

/**
 * The search index stands beside what it indexes, in tables whose rows are short once the vectors are moved out of line: choosing the
 * newest of very many matches then reads few pages. A missing row means that an article cannot be found yet, never that a search fails.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table publication_search (
      article_id uuid primary key references publication on delete cascade,
      edition edition not null,
      first_published_at timestamptz not null,
      /* Headline, standfirst, byline and tags: small, so that what a story is about is found among very many that mention it. */
      heading tsvector not null,
      /* The same and the body. */
      terms tsvector not null,
      /* A name in it has changed: to be indexed again. */
      stale boolean not null default false
    );
    create index publication_search_heading_idx on publication_search using gin (heading) with (gin_pending_list_limit = 512);
    create index publication_search_terms_idx on publication_search using gin (terms) with (gin_pending_list_limit = 512);
    create index publication_search_stale_idx on publication_search (article_id) where stale;

    /* The newsroom's own: working copies, drafts too. */
    create table article_search (
      article_id uuid primary key references article on delete cascade,
      edition edition not null,
      terms tsvector not null
    );
    create index article_search_terms_idx on article_search using gin (terms) with (gin_pending_list_limit = 512);

    /* Words that occur in what was published, for typing errors and for suggestions; in the order of their bytes, for prefixes. */
    create table search_word (
      edition edition not null,
      word text collate "C" not null,
      primary key (edition, word)
    );

    /* Where an unfinished reindexing goes on. */
    create table search_reindex (
      what text primary key check (what in ('publications', 'articles')),
      after_id uuid not null,
      done integer not null,
      saved_at timestamptz not null default now()
    );

    alter table publication drop column search;

    do $$
    begin
      if exists (select from pg_extension where extname = 'pg_trgm') then
        create index search_word_trgm_idx on search_word using gin (word gin_trgm_ops);
      end if;
    end
    $$;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table search_reindex, search_word, article_search, publication_search;
    alter table publication add column search tsvector not null default '';
    create index publication_search_idx on publication using gin (search);
  `.execute(db)
}
