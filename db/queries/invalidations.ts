import { sql, type Transaction } from 'kysely'
import type { Database } from '@/db/client'
import type { DB } from '@/db/schema'

/** The NOTIFY channel on which instances hear of new rows; the payload is the row as JSON, or nothing where it would be too long. */
export const invalidationChannel = 'qalam_invalidation'

/** PostgreSQL refuses a payload of 8,000 bytes (manual, NOTIFY). */
const longestPayload = 7_999

/**
 * A name for a row that no other row ever has: its number alone may come again in a database that was restored from a copy, but not in a
 * transaction of the same number.
 */
const rowName = "id || '@' || xid"

/** @returns the name of the row. Inserting and notifying every listening instance both take effect with the commit. */
export async function insertInvalidation(tx: Transaction<DB>, tags: readonly string[]): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    with noted as (insert into invalidation (tags) values (${[...tags]}) returning ${sql.raw(rowName)} as name),
      told as (select name, json_build_object('name', name, 'tags', ${[...tags]}::text[])::text as payload from noted)
    select name, pg_notify(${invalidationChannel}, case when octet_length(payload) <= ${longestPayload} then payload else '' end)
    from told`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The note of what is out of date was not written.')
  return row.name
}

/**
 * What became visible since an earlier look, together with what was already visible then and may not have been.
 * @param $1 the horizon that the earlier look returned: every older transaction had ended by then.
 * One row: the new `horizon`, and `rows` as JSON. It is text, because the connection that listens is none of the pool's.
 */
export const invalidationsSince = `
  select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
    coalesce((select json_agg(json_build_object('name', ${rowName}, 'tags', tags) order by id) from invalidation where xid >= $1::xid8), '[]') as rows`

/** True when a row is still there, which shows that this is the database and the time that a horizon was taken from. */
export const invalidationExists = `select exists (select from invalidation where id = $1 and xid = $2::xid8) as found`

/** The newest row, as an anchor for `invalidationExists`. */
export const newestInvalidation = `select id, xid::text as xid from invalidation order by id desc limit 1`

/** Tells this database from every other, also from one that was restored from its dump. */
export const databaseIdentity = `
  select (select system_identifier from pg_control_system())::text || ' ' || oid::text as identity
  from pg_database where datname = current_database()`

/** Forgets rows that every instance has long read, but for the newest. @returns how many. */
export async function deleteInvalidationsBefore(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('invalidation')
    .where('at', '<', before)
    .where('id', '<', (select) => select.selectFrom('invalidation').select((all) => all.fn.max('id').as('newest')))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
