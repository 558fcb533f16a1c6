import { type Kysely, sql } from 'kysely'

/**
 * How the front of an edition or of a section is arranged. An arrangement is a draft of one person until it is put live; the one that
 * is live has not been replaced yet; all that were live stay as the history of the place.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table front_arrangement (
      id uuid primary key,
      edition edition not null,
      /* Null for the front of the edition. */
      section_id uuid references section on delete cascade,
      arranged_by uuid references "user" on delete set null,
      /* What stood there when this one was begun. */
      base_id uuid references front_arrangement on delete set null,
      saved_at timestamptz not null default now(),
      put_live_at timestamptz,
      replaced_at timestamptz,
      strip_text text not null default '',
      strip_article_id uuid references article on delete set null,
      strip_ends_at timestamptz,
      /* Of what is live: when the next pin or the strip ends. Whatever ends before this is over, whichever clock one asks. */
      next_end_at timestamptz,
      check (replaced_at is null or put_live_at is not null),
      check (put_live_at is null or (strip_text = '') = (strip_ends_at is null))
    );
    create unique index front_arrangement_live_key on front_arrangement
      (edition, coalesce(section_id, '00000000-0000-0000-0000-000000000000'))
      where put_live_at is not null and replaced_at is null;
    create unique index front_arrangement_draft_key on front_arrangement
      (arranged_by, edition, coalesce(section_id, '00000000-0000-0000-0000-000000000000'))
      where put_live_at is null;
    create index front_arrangement_history_idx on front_arrangement
      (edition, coalesce(section_id, '00000000-0000-0000-0000-000000000000'), put_live_at desc)
      where put_live_at is not null;
    create index front_arrangement_next_end_at_idx on front_arrangement (next_end_at) where next_end_at is not null;
    create index front_arrangement_section_id_idx on front_arrangement (section_id);
    create index front_arrangement_arranged_by_idx on front_arrangement (arranged_by);
    create index front_arrangement_base_id_idx on front_arrangement (base_id);
    create index front_arrangement_strip_article_id_idx on front_arrangement (strip_article_id);

    create table front_pin (
      arrangement_id uuid not null references front_arrangement on delete cascade,
      /* 0 leads; the others stand beside it in this order. */
      position smallint not null check (position >= 0),
      /* Null once the article is erased; the history still has its headline. */
      article_id uuid references article on delete set null,
      headline text not null,
      ends_at timestamptz,
      primary key (arrangement_id, position)
    );
    create index front_pin_article_id_idx on front_pin (article_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table front_pin;
    drop table front_arrangement;
  `.execute(db)
}
