import { type Kysely, sql } from 'kysely'

/** What keeps the house running: fixed pages, old addresses, settings, the record of who did what, and what caches must forget. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table page (
      id uuid primary key,
      edition edition not null,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title text not null check (title <> ''),
      body jsonb not null,
      position integer not null default 0,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (edition, slug)
    );

    /* An address that once worked leads to a thing, never to another address: chains cannot form. */
    create type redirect_target as enum ('article', 'section', 'tag', 'author', 'page', 'address');
    create table redirect (
      id uuid primary key,
      edition edition not null,
      /* Without the prefix of the edition: /sayasat/eski-slug */
      path text not null check (path like '/%'),
      target redirect_target not null,
      target_id uuid,
      target_address text,
      created_at timestamptz not null default now(),
      unique (edition, path),
      check ((target = 'address') = (target_address is not null)),
      check ((target = 'address') = (target_id is null))
    );
    create index redirect_target_id_idx on redirect (target_id);

    create table setting (
      key text primary key,
      value jsonb not null,
      version integer not null default 1,
      updated_at timestamptz not null default now(),
      updated_by uuid references "user" on delete set null
    );
    create index setting_updated_by_idx on setting (updated_by);

    create table audit_log (
      id uuid primary key,
      at timestamptz not null default now(),
      user_id uuid references "user" on delete set null,
      action text not null,
      subject text not null,
      subject_id uuid,
      detail jsonb not null default '{}',
      address text not null default ''
    );
    create index audit_log_at_idx on audit_log (at desc, id desc);
    create index audit_log_user_id_idx on audit_log (user_id);
    create index audit_log_subject_id_idx on audit_log (subject_id);
    create trigger audit_log_is_immutable before update of at, action, subject, subject_id, detail on audit_log
      for each row execute function refuse_change();

    /* Written in the transaction that changes something; every instance listens and catches up from here. */
    create table invalidation (
      id bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      tags text[] not null
    );
    create index invalidation_at_idx on invalidation (at);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table invalidation, audit_log, setting, redirect;
    drop type redirect_target;
    drop table page;
  `.execute(db)
}
