import { type Kysely, sql } from 'kysely'

/**
 * How an article is found: what search engines and messengers say of it, what is read after it, and the series it is a part of. The
 * first two are written in the article and go before readers with its revision; a series is arranged by itself, and at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    /* A new value may not be used in the transaction that adds it, so nothing below names it. */
    alter type redirect_target add value if not exists 'series';

    alter table article
      /* Without what is as it would be anyway: { "searchTitle": "…", "canonical": "https://…", "noindex": true, … } */
      add found jsonb not null default '{}',
      /* The picture that stands for the article where it is shared; null for the drawn one. */
      add share_media_id uuid references media,
      /* What is read next, chosen by hand; null while it is chosen by tags and words. */
      add related_ids uuid[];
    create index article_share_media_id_idx on article (share_media_id);

    alter table publication
      add found jsonb not null default '{}',
      add share_media_id uuid references media,
      add related_ids uuid[],
      /* Whether sitemaps name it: not where it asks to be left out, nor where its text belongs to another address. */
      add listed boolean not null default true;
    create index publication_share_media_id_idx on publication (share_media_id);

    create table series (
      id uuid primary key,
      edition edition not null,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name text not null check (name <> ''),
      description text not null default '',
      created_at timestamptz not null default now(),
      unique (edition, slug)
    );
    create index series_created_at_idx on series (edition, created_at desc, id desc);

    create table series_part (
      /* An article is a part of one series at most. */
      article_id uuid primary key references article on delete cascade,
      series_id uuid not null references series on delete cascade,
      position integer not null check (position > 0),
      unique (series_id, position) deferrable initially deferred
    );

    /* The first word of an address is a series' now. A section that has it already goes on under another, and its old addresses lead there. */
    insert into redirect (id, edition, path, target, target_id)
    select gen_random_uuid(), edition, '/series', 'section', section.id
    from section cross join unnest(enum_range(null::edition)) as edition
    where slug = 'series'
    on conflict (edition, path) do update set target = 'section', target_id = excluded.target_id, target_address = null;
    update section set slug = 'series-section' where slug = 'series';
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table series_part, series;
    alter table publication drop found, drop share_media_id, drop related_ids, drop listed;
    alter table article drop found, drop share_media_id, drop related_ids;
  `.execute(db)
}
