import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  deleteSessionsExpiredBefore,
  findLiveSession,
  insertSession,
  listLiveSessions,
  revokeSession,
  type SessionRow,
  touchSession,
} from '@/db/queries/sessions'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Role } from '@/lib/auth/permissions'
import type { Env } from '@/lib/env'
import type { Edition } from '@/lib/i18n/editions'
import type { RequestOrigin } from './request-origin'
import { readSessionId, sessionSeconds } from './session-token'

/** Who is signed in, as their row says at this moment. */
export type SignedInUser = {
  id: string
  email: string
  name: string
  role: Role
  /** The language of the newsroom's interface for them. */
  language: Edition
  sessionId: string
}

/** One place where somebody is signed in. */
export type OpenSession = {
  id: string
  createdAt: Date
  lastSeenAt: Date
  address: string
  browser: string
}

/** A session that nobody has used for so long is over. */
const idleDays = 14
const noteAfterMs = 5 * 60_000

/**
 * Who sends this cookie. The rows of session and user are read every time: a revoked or idle session and a disabled user are nobody.
 * @throws when the database is away: not knowing is never the same as yes.
 */
export async function findCurrentUser(db: Database, env: Env, cookieHeader: string): Promise<SignedInUser | undefined> {
  const sessionId = await readSessionId(env, cookieHeader)
  return sessionId === undefined ? undefined : findUserOfSession(db, sessionId)
}

/** The user of a session that holds. @param noted false for a look that is no use of the session, such as that of an open connection */
export async function findUserOfSession(
  db: Database,
  sessionId: string,
  noted = true,
): Promise<SignedInUser | undefined> {
  const row = await findLiveSession(db, sessionId, idleDays)
  if (row === undefined) return undefined
  if (noted && Date.now() - row.last_seen_at.getTime() > noteAfterMs) await touchSession(db, sessionId)
  const { id, email, name, role, language } = row
  return { id, email, name, role, language, sessionId }
}

/** Opens a session for somebody who has shown who they are. @returns its id, which goes into the token. */
export async function openSession(db: Database, userId: string, origin: RequestOrigin): Promise<string> {
  const id = newId()
  const now = Date.now()
  const { address, browser } = origin
  await db.transaction().execute(async (tx) => {
    const expiresAt = new Date(now + sessionSeconds * 1000)
    await insertSession(tx, { id, user_id: userId, expires_at: expiresAt, address, browser })
    await recordAudit(tx, { id: userId, address }, 'session.open', { kind: 'session', id })
  })
  await deleteSessionsExpiredBefore(db, new Date(now - sessionSeconds * 1000))
  return id
}

/** Ends the session that somebody signs out of. */
export async function endSession(db: Database, sessionId: string, userId: string, address: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (!(await revokeSession(tx, sessionId, userId))) return
    await recordAudit(tx, { id: userId, address }, 'session.close', { kind: 'session', id: sessionId })
  })
}

/** Where a user is signed in, the place used last first. */
export async function listOpenSessions(db: Database, userId: string): Promise<OpenSession[]> {
  return (await listLiveSessions(db, userId, idleDays)).map(toOpenSession)
}

function toOpenSession(row: SessionRow): OpenSession {
  return {
    id: row.id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    address: row.address,
    browser: row.browser,
  }
}
