import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findUserByEmail, findUserForUpdate, insertUser, lockUsers } from '@/db/queries/users'
import { recordAudit } from '@/lib/audit/record-audit'
import { createOneTimeLink, type NewLink } from '@/lib/auth/one-time-link'
import type { Actor, Role } from '@/lib/auth/permissions'
import { denied, notFound, type Refusal } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import type { LinkHolder } from './join-by-link'

export type NewUser = { email: string; name: string; role: Role; language: Edition }

/** A link for somebody, and who they are. The link is for their eyes and is kept nowhere. */
export type LinkForUser = { link: NewLink; holder: LinkHolder }

/** Enters somebody into the list of users, without a password, and makes the link by which they set one. */
export async function inviteUser(
  db: Database,
  actor: Actor,
  { email, name, role, language }: NewUser,
): Promise<({ ok: true; id: string } & LinkForUser) | Refusal<'email'>> {
  const denial = denied(actor, 'user.manage')
  if (denial !== undefined) return denial
  return db.transaction().execute(async (tx) => {
    await lockUsers(tx)
    if ((await findUserByEmail(tx, email)) !== undefined)
      return { ok: false as const, reason: 'invalid' as const, fieldErrors: { email: { key: 'emailTaken' as const } } }
    const id = newId()
    await insertUser(tx, { id, email, name, role, language })
    await recordAudit(tx, actor, 'user.invite', { kind: 'user', id }, { email, role })
    const link = await createOneTimeLink(tx, 'invite', id)
    return { ok: true as const, id, link, holder: { purpose: 'invite' as const, email, name, language } }
  })
}

/**
 * Makes a new link for a user: an invitation for somebody who has no password yet, a reset for everybody else. The password they
 * have goes on working until the link is used.
 */
export async function createLinkForUser(
  db: Database,
  actor: Actor,
  id: string,
): Promise<({ ok: true } & LinkForUser) | Refusal> {
  const denial = denied(actor, 'user.manage')
  if (denial !== undefined) return denial
  return db.transaction().execute(async (tx) => {
    const user = await findUserForUpdate(tx, id)
    if (user === undefined) return notFound
    const purpose: LinkHolder['purpose'] = user.password_hash === null ? 'invite' : 'reset'
    await recordAudit(tx, actor, `user.${purpose}`, { kind: 'user', id })
    const { email, name, language } = user
    return {
      ok: true as const,
      link: await createOneTimeLink(tx, purpose, id),
      holder: { purpose, email, name, language },
    }
  })
}
