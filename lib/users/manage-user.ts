import type { Database } from '@/db/client'
import { deleteUnusedLinks } from '@/db/queries/one-time-links'
import { revokeSession, revokeSessionsOfUser } from '@/db/queries/sessions'
import { findUserById, listOwners, lockUsers, updateUser, type UserRow } from '@/db/queries/users'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor, Role } from '@/lib/auth/permissions'
import { denied, notFound, refused, type Refusal } from '@/lib/command-result'

type Done = { ok: true }

/** Changes somebody's name and role. A new role holds from their next click. */
export async function changeUser(
  db: Database,
  actor: Actor,
  { id, name, role }: { id: string; name: string; role: Role },
): Promise<Done | Refusal> {
  return withOtherUser(db, actor, id, async (tx, user) => {
    if (user.role === 'owner' && role !== 'owner' && !(await ownerRemainsWithout(tx, id))) return refused('lastOwner')
    await updateUser(tx, id, { name, role })
    const detail = { ...(user.name !== name && { name }), ...(user.role !== role && { from: user.role, to: role }) }
    await recordAudit(tx, actor, 'user.change', { kind: 'user', id }, detail)
    return { ok: true }
  })
}

/** Keeps somebody out from now on: their sessions end at once and their links stop working. What they wrote stays. */
export async function disableUser(db: Database, actor: Actor, id: string): Promise<Done | Refusal> {
  return withOtherUser(db, actor, id, async (tx, user) => {
    if (user.disabled_at !== null) return { ok: true }
    if (user.role === 'owner' && !(await ownerRemainsWithout(tx, id))) return refused('lastOwner')
    await updateUser(tx, id, { disabled_at: new Date() })
    await revokeSessionsOfUser(tx, id)
    await deleteUnusedLinks(tx, ['invite', 'reset'], id)
    await recordAudit(tx, actor, 'user.disable', { kind: 'user', id })
    return { ok: true }
  })
}

/** Lets somebody in again, with the password and the role they had. */
export async function enableUser(db: Database, actor: Actor, id: string): Promise<Done | Refusal> {
  return withOtherUser(db, actor, id, async (tx, user) => {
    if (user.disabled_at === null) return { ok: true }
    await updateUser(tx, id, { disabled_at: null })
    await recordAudit(tx, actor, 'user.enable', { kind: 'user', id })
    return { ok: true }
  })
}

/** Ends one session of somebody. */
export async function revokeSessionOfUser(
  db: Database,
  actor: Actor,
  { userId, sessionId }: { userId: string; sessionId: string },
): Promise<Done | Refusal> {
  const denial = denied(actor, 'user.manage')
  if (denial !== undefined) return denial
  return db.transaction().execute(async (tx) => {
    if (!(await revokeSession(tx, sessionId, userId))) return notFound
    const user = await findUserById(tx, userId)
    await recordAudit(tx, actor, 'session.revoke', { kind: 'session', id: sessionId }, { userId, name: user?.name })
    return { ok: true as const }
  })
}

/** Changes to users wait for one another, so that two owners cannot take each other's role at the same moment. */
async function withOtherUser(
  db: Database,
  actor: Actor,
  id: string,
  work: (tx: Database, user: UserRow) => Promise<Done | Refusal>,
): Promise<Done | Refusal> {
  const denial = denied(actor, 'user.manage')
  if (denial !== undefined) return denial
  if (userIdOf(actor) === id) return refused('notYourself')
  return db.transaction().execute(async (tx) => {
    await lockUsers(tx)
    const user = await findUserById(tx, id)
    return user === undefined ? notFound : work(tx, user)
  })
}

async function ownerRemainsWithout(tx: Database, id: string): Promise<boolean> {
  return (await listOwners(tx)).some((owner) => owner.id !== id && owner.disabled_at === null)
}
