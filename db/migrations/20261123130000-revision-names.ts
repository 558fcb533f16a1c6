import { type Kysely, sql } from 'kysely'

/** A revision may be given a name and a note: «before the court’s answer». What was saved in it stays as it was. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table revision
      add name text not null default '' check (length(name) <= 100),
      add note text not null default '' check (length(note) <= 1000);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table revision drop column name, drop column note`.execute(db)
}
