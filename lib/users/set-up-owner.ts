import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { countUsers, findUserByEmail, insertUser, listOwners, lockUsers } from '@/db/queries/users'
import { findUsableLink } from '@/db/queries/one-time-links'
import { recordAudit } from '@/lib/audit/record-audit'
import { consumeOneTimeLink, createOneTimeLink, hashToken, type NewLink } from '@/lib/auth/one-time-link'
import { hashPassword } from '@/lib/auth/password'
import type { Edition } from '@/lib/i18n/editions'

/** The link that the first start prints, or undefined once there is a user. */
export async function createSetUpLink(db: Database): Promise<NewLink | undefined> {
  return (await countUsers(db)) === 0 ? createOneTimeLink(db, 'set-up', null) : undefined
}

/** Whether a set-up link would work at this moment. It is not used up by looking. */
export async function setUpLinkWorks(db: Database, token: string): Promise<boolean> {
  const link = await findUsableLink(db, hashToken(token))
  return link?.purpose === 'set-up' && (await countUsers(db)) === 0
}

export type NewOwner = { token: string; name: string; email: string; password: string; language: Edition }

/**
 * Makes the owner of the publication from a set-up link. Of two who try at once one succeeds; once there is an owner, nobody does,
 * whatever link they hold.
 */
export async function setUpOwner(db: Database, owner: NewOwner): Promise<{ ok: true; userId: string } | { ok: false }> {
  // Outside the transaction, because it takes a third of a second on purpose.
  const passwordHash = await hashPassword(owner.password)
  return db.transaction().execute(async (tx) => {
    await lockUsers(tx)
    const ownerExists = (await listOwners(tx)).length > 0
    if (ownerExists || (await findUserByEmail(tx, owner.email)) !== undefined) return { ok: false as const }
    if ((await consumeOneTimeLink(tx, ['set-up'], owner.token)) === undefined) return { ok: false as const }
    const id = newId()
    await insertUser(tx, {
      id,
      email: owner.email,
      name: owner.name,
      role: 'owner',
      language: owner.language,
      password_hash: passwordHash,
    })
    await recordAudit(tx, { id, role: 'owner' }, 'user.set-up', { kind: 'user', id }, { email: owner.email })
    return { ok: true as const, userId: id }
  })
}
