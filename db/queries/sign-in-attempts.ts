import { sql } from 'kysely'
import type { Database } from '@/db/client'

type Attempt = { id: string; email: string; address: string }

/** Counted as a failure until it is known to have succeeded, so that attempts made at the same moment count one another. */
export async function insertSignInAttempt(db: Database, { id, email, address }: Attempt): Promise<void> {
  await db.insertInto('sign_in_attempt').values({ id, email, address, succeeded: false }).execute()
}

export async function markSignInAttemptSucceeded(db: Database, id: string): Promise<void> {
  await db.updateTable('sign_in_attempt').set({ succeeded: true }).where('id', '=', id).execute()
}

export async function deleteSignInAttempt(db: Database, id: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('id', '=', id).execute()
}

export type FailureCount = {
  count: number
  /** When the oldest counted failure was made, or null if there is none. */
  oldest: Date | null
}

/** Failed attempts from an address since a time. */
export async function countFailuresOfAddress(db: Database, address: string, since: Date): Promise<FailureCount> {
  return db
    .selectFrom('sign_in_attempt')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min<Date | null>('at').as('oldest')])
    .where('address', '=', address)
    .where('at', '>', since)
    .where('succeeded', '=', false)
    .executeTakeFirstOrThrow()
}

/**
 * Failed attempts on an account since a time. An address that this account has signed in from before counts for itself, so that
 * strangers who guess cannot lock the person out of their own desk.
 */
export async function countFailuresOfAccount(
  db: Database,
  { email, address }: { email: string; address: string },
  since: Date,
): Promise<FailureCount> {
  const { rows } = await sql<FailureCount>`
    with familiar as (
      select distinct address from sign_in_attempt where email = ${email} and succeeded
    )
    select count(*) as count, min(at) as oldest
    from sign_in_attempt
    where email = ${email} and at > ${since} and not succeeded
      and case when ${address} in (select address from familiar)
        then address = ${address}
        else address not in (select address from familiar) end
  `.execute(db)
  return rows[0] ?? { count: 0, oldest: null }
}

export async function deleteSignInAttemptsBefore(db: Database, time: Date): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('at', '<', time).execute()
}
