import { type Kysely, sql } from 'kysely'

/** Several articles can be given to a person at once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table bulk_action
      drop constraint bulk_action_kind_check,
      add constraint bulk_action_kind_check check (kind in ('move', 'tag', 'untag', 'assign', 'withdraw', 'trash'));
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from bulk_action where kind = 'assign';
    alter table bulk_action
      drop constraint bulk_action_kind_check,
      add constraint bulk_action_kind_check check (kind in ('move', 'tag', 'untag', 'withdraw', 'trash'));
  `.execute(db)
}
