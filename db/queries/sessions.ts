import { type Insertable, type Selectable, sql } from 'kysely'
import type { Database } from '@/db/client'
import type { Session } from '@/db/schema'

export type SessionRow = Selectable<Session>

/** The session with its user's present row, if the session may still be used and the user has not been disabled. */
export async function findLiveSession(db: Database, id: string, idleDays: number) {
  return db
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.user_id')
    .select([
      'session.id as session_id',
      'session.last_seen_at',
      'user.id',
      'user.email',
      'user.name',
      'user.role',
      'user.language',
    ])
    .where('session.id', '=', id)
    .where('session.revoked_at', 'is', null)
    .where('session.expires_at', '>', sql<Date>`now()`)
    .where('session.last_seen_at', '>', sql<Date>`now() - make_interval(days => ${idleDays})`)
    .where('user.disabled_at', 'is', null)
    .executeTakeFirst()
}

/** Notes that a session is in use. Skips a row that another request is noting at this moment. */
export async function touchSession(db: Database, id: string): Promise<void> {
  await sql`
    update session set last_seen_at = now()
    where id = (select id from session where id = ${id} for update skip locked)
  `.execute(db)
}

export async function insertSession(db: Database, row: Insertable<Session>): Promise<void> {
  await db.insertInto('session').values(row).execute()
}

/** Sessions of a user that may still be used, the last used first. */
export async function listLiveSessions(db: Database, userId: string, idleDays: number): Promise<SessionRow[]> {
  return db
    .selectFrom('session')
    .selectAll()
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('last_seen_at', '>', sql<Date>`now() - make_interval(days => ${idleDays})`)
    .orderBy('last_seen_at', 'desc')
    .execute()
}

/** @returns false when this user has no such session. */
export async function revokeSession(db: Database, id: string, userId: string): Promise<boolean> {
  const result = await db
    .updateTable('session')
    .set({ revoked_at: new Date() })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** @param except the session that stays, as when somebody changes their own password. */
export async function revokeSessionsOfUser(db: Database, userId: string, except?: string): Promise<void> {
  let query = db
    .updateTable('session')
    .set({ revoked_at: new Date() })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
  if (except !== undefined) query = query.where('id', '!=', except)
  await query.execute()
}

export async function deleteSessionsExpiredBefore(db: Database, time: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<', time).execute()
}
