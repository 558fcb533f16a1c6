import { type Kysely, sql } from 'kysely'

/** Names whose spelling in the Latin or Arabic script is fixed by hand, because the rules give another. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table name_exception (
      id uuid primary key,
      /* In Cyrillic, one word or several; inflected forms follow by themselves. */
      name text not null check (name <> ''),
      /* Null leaves the script to the rules. */
      latn text check (latn <> ''),
      arab text check (arab <> ''),
      note text not null default '',
      updated_at timestamptz not null default now(),
      check (latn is not null or arab is not null)
    );
    create unique index name_exception_name_key on name_exception (lower(name collate "und-x-icu"));
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table name_exception`.execute(db)
}
