import { type Kysely, sql } from 'kysely'

/**
 * Ids are given out in one order and become visible in another. The transaction's own number tells a reader from where it must look again:
 * whatever is older than the oldest transaction that was under way at the last look was visible then.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table invalidation add column xid xid8 not null default pg_current_xact_id();
    create index invalidation_xid_idx on invalidation (xid);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table invalidation drop column xid`.execute(db)
}
