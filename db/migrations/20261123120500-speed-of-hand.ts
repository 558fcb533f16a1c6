import { type Kysely, sql } from 'kysely'

/**
 * The trash, what several articles were changed by at once and how they stood before, links to previews, and lists that a person keeps
 * by a name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table article
      add column trashed_at timestamptz,
      add column trashed_by uuid references "user" (id) on delete set null,
      /* What lies in the trash neither stands before readers nor waits to. */
      add constraint article_trash_check check (trashed_at is null or status not in ('published', 'scheduled'));
    create index article_trashed_at_idx on article (trashed_at desc, id desc) where trashed_at is not null;
    create index article_trashed_by_idx on article (trashed_by) where trashed_by is not null;

    /* The lists show nothing of the trash: so their indexes hold nothing of it either, and counting reads the index alone. */
    drop index article_saved_at_idx;
    create index article_saved_at_idx on article (saved_at desc, id desc) where trashed_at is null;
    drop index article_status_saved_at_idx;
    create index article_status_saved_at_idx on article (status, saved_at desc, id desc) where trashed_at is null;

    /* One article of a group in each language, beside what lies in the trash. */
    drop index article_translation_group_key;
    create unique index article_translation_group_key on article (translation_group, edition) where trashed_at is null;
    create index article_translation_group_idx on article (translation_group);

    /* Only the headline, for whoever jumps to an article by a word of it: what it is about, and not all that mention it. */
    alter table article_search
      add column headline tsvector generated always as (ts_filter(terms, '{a}')) stored;
    create index article_search_headline_idx on article_search using gin (headline) with (gin_pending_list_limit = 512);

    create table bulk_action (
      id uuid primary key,
      kind text not null check (kind in ('move', 'tag', 'untag', 'withdraw', 'trash')),
      /* What it was done with: the section, the tag, the reason. */
      detail jsonb not null default '{}',
      user_id uuid references "user" (id) on delete set null,
      at timestamptz not null default now()
    );
    create index bulk_action_user_id_idx on bulk_action (user_id, id desc);
    create index bulk_action_at_idx on bulk_action (at);

    create table bulk_action_article (
      bulk_action_id uuid not null references bulk_action (id) on delete cascade,
      article_id uuid not null references article (id) on delete cascade,
      /* How the article stood before and after. An article that stands otherwise now has been changed since. */
      before jsonb not null,
      after jsonb not null,
      undone_at timestamptz,
      primary key (bulk_action_id, article_id)
    );
    create index bulk_action_article_article_id_idx on bulk_action_article (article_id);

    create table preview_link (
      id uuid primary key,
      article_id uuid not null references article (id) on delete cascade,
      /* Null: what was saved last, whenever the link is opened. */
      revision_id uuid references revision (id) on delete cascade,
      /* SHA-256 of the token, which stands nowhere but in the link. */
      token_hash text not null unique,
      created_by uuid references "user" (id) on delete set null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz,
      opened integer not null default 0,
      opened_at timestamptz
    );
    create index preview_link_article_id_idx on preview_link (article_id, id desc);
    create index preview_link_revision_id_idx on preview_link (revision_id);
    create index preview_link_created_by_idx on preview_link (created_by);
    create index preview_link_expires_at_idx on preview_link (expires_at);

    create table list_view (
      id uuid primary key,
      user_id uuid not null references "user" (id) on delete cascade,
      name text not null check (name <> ''),
      /* The filters of the list of articles, as its address holds them. */
      query jsonb not null,
      shared boolean not null default false,
      created_at timestamptz not null default now()
    );
    create unique index list_view_name_key on list_view (user_id, lower(name collate "und-x-icu"));
    create index list_view_shared_idx on list_view (id) where shared;

    /* Which view the list opens with. */
    create table default_list_view (
      user_id uuid primary key references "user" (id) on delete cascade,
      list_view_id uuid not null references list_view (id) on delete cascade
    );
    create index default_list_view_list_view_id_idx on default_list_view (list_view_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table default_list_view, list_view, preview_link, bulk_action_article, bulk_action;
    alter table article_search drop column headline;
    drop index article_saved_at_idx, article_status_saved_at_idx, article_translation_group_key, article_translation_group_idx;
    alter table article drop constraint article_trash_check, drop column trashed_at, drop column trashed_by;
    create index article_saved_at_idx on article (saved_at desc, id desc);
    create index article_status_saved_at_idx on article (status, saved_at desc, id desc);
    create unique index article_translation_group_key on article (translation_group, edition);
  `.execute(db)
}
