import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './schema'

export type Database = Kysely<DB>

// A bigint (audit counts, byte sizes) stays far below 2^53 here, so a number serves better than a string.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
// A day without a time is no instant: it stays what it is, 2026-08-05, and no time zone moves it.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)

/**
 * A pool of connections to the database.
 * @param url `postgres://…`
 * @param size connections at most. A query waits no longer than 5 s for one, so that a database that is away is an error and not a hang.
 */
export function connect(url: string, size = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // Parallel clients may share a server whose default is otherwise; every time in the database is an instant.
    options: '-c timezone=UTC',
  })
  // An idle connection that the server drops is reported here; the pool opens another, and the next query tells if it cannot.
  pool.on('error', (error) => {
    if (!pool.ending) console.warn(`A database connection was lost: ${error.message}`)
  })
  // One that is lost while somebody holds it is told to them by their next query; without anybody listening here it would end the process,
  // between two queries of a transaction or while the pool is being closed.
  pool.on('connect', (client) => client.on('error', leaveToItsHolder))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

function leaveToItsHolder(): void {
  // The query that follows fails with the cause; an idle connection is reported by the pool.
}
