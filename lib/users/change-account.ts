import { findUserById, updateUser } from '@/db/queries/users'
import { revokeSession, revokeSessionsOfUser } from '@/db/queries/sessions'
import { recordAudit } from '@/lib/audit/record-audit'
import { hashPassword, verifyPassword } from '@/lib/auth/password'
import type { Actor } from '@/lib/auth/permissions'
import type { SignedInUser } from '@/lib/auth/session'
import { database } from '@/lib/database'
import type { Edition } from '@/lib/i18n/editions'

type PersonActor = Exclude<Actor, 'system'>

/** What somebody may change about themselves. Their role and whether they may come in is for an owner to say. */
export async function changeProfile(user: SignedInUser, profile: { name: string; language: Edition }): Promise<void> {
  await updateUser(database(), user.id, profile)
}

export async function changeLanguage(user: SignedInUser, language: Edition): Promise<void> {
  await updateUser(database(), user.id, { language })
}

/**
 * Sets a new password for somebody who knows the present one, and closes their sessions in all other places: whoever else had the
 * old password is out.
 */
export async function changePassword(
  user: SignedInUser,
  { current, next }: { current: string; next: string },
): Promise<{ ok: true } | { ok: false }> {
  const db = database()
  const row = await findUserById(db, user.id)
  if (!(await verifyPassword(current, row?.password_hash ?? null))) return { ok: false }
  const passwordHash = await hashPassword(next)
  await db.transaction().execute(async (tx) => {
    await updateUser(tx, user.id, { password_hash: passwordHash })
    await revokeSessionsOfUser(tx, user.id, user.sessionId)
    await recordAudit(tx, user, 'user.password', { kind: 'user', id: user.id })
  })
  return { ok: true }
}

/** Closes one session of somebody's own; the next request with its cookie is nobody's. */
export async function closeSession(actor: PersonActor, sessionId: string): Promise<void> {
  await database()
    .transaction()
    .execute(async (tx) => {
      if (!(await revokeSession(tx, sessionId, actor.id))) return
      await recordAudit(tx, actor, 'session.revoke', { kind: 'session', id: sessionId })
    })
}

/** Closes all sessions of somebody's own but the one that they are in. */
export async function closeOtherSessions(actor: PersonActor, ownSessionId: string): Promise<void> {
  await database()
    .transaction()
    .execute(async (tx) => {
      await revokeSessionsOfUser(tx, actor.id, ownSessionId)
      await recordAudit(tx, actor, 'session.revoke-others', { kind: 'user', id: actor.id })
    })
}
