import { type Kysely, sql } from 'kysely'

/** Who works in the newsroom, and how they sign in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type edition as enum ('kk', 'ru', 'en');
    create type user_role as enum ('owner', 'editor', 'author', 'contributor');

    create table "user" (
      id uuid primary key,
      email text not null,
      name text not null check (name <> ''),
      role user_role not null,
      language edition not null default 'kk',
      password_hash text,
      disabled_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create unique index user_email_key on "user" (lower(email));

    create table session (
      id uuid primary key,
      user_id uuid not null references "user" on delete cascade,
      created_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz,
      address text not null default '',
      browser text not null default ''
    );
    create index session_user_id_idx on session (user_id);
    create index session_expires_at_idx on session (expires_at);

    create table sign_in_attempt (
      id uuid primary key,
      email text not null,
      address text not null,
      at timestamptz not null default now(),
      succeeded boolean not null
    );
    create index sign_in_attempt_email_idx on sign_in_attempt (email, at);
    create index sign_in_attempt_address_idx on sign_in_attempt (address, at);

    create type one_time_link_purpose as enum ('set-up', 'invite', 'reset');
    create table one_time_link (
      id uuid primary key,
      purpose one_time_link_purpose not null,
      token_hash text not null unique,
      user_id uuid references "user" on delete cascade,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index one_time_link_user_id_idx on one_time_link (user_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table one_time_link;
    drop type one_time_link_purpose;
    drop table sign_in_attempt;
    drop table session;
    drop table "user";
    drop type user_role;
    drop type edition;
  `.execute(db)
}
