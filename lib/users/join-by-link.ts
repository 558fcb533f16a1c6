import type { Database } from '@/db/client'
import { findUsableLink } from '@/db/queries/one-time-links'
import { revokeSessionsOfUser } from '@/db/queries/sessions'
import { findUserById, updateUser } from '@/db/queries/users'
import { recordAudit } from '@/lib/audit/record-audit'
import { consumeOneTimeLink, hashToken } from '@/lib/auth/one-time-link'
import { hashPassword } from '@/lib/auth/password'
import type { Edition } from '@/lib/i18n/editions'

export type LinkHolder = { purpose: 'invite' | 'reset'; email: string; name: string; language: Edition }

/** For whom an invitation or a reset link was made, or undefined when it does not work. Looking does not use it up. */
export async function findLinkHolder(db: Database, token: string): Promise<LinkHolder | undefined> {
  const link = await findUsableLink(db, hashToken(token))
  if (link === undefined || link.purpose === 'set-up' || link.user_id === null) return undefined
  const user = await findUserById(db, link.user_id)
  if (user === undefined || user.disabled_at !== null) return undefined
  return { purpose: link.purpose, email: user.email, name: user.name, language: user.language }
}

/**
 * Sets the password of whoever holds the link, and their name if it was an invitation. Sessions opened with an earlier password end.
 * @param address where the request came from, for the audit log
 * @returns the e-mail address to sign in with
 */
export async function joinByLink(
  db: Database,
  { token, name, password, address }: { token: string; name: string | undefined; password: string; address: string },
): Promise<{ ok: true; email: string } | { ok: false }> {
  // Outside the transaction, because it takes a while on purpose.
  const passwordHash = await hashPassword(password)
  return db.transaction().execute(async (tx) => {
    const link = await consumeOneTimeLink(tx, ['invite', 'reset'], token)
    const user = link === undefined || link.userId === null ? undefined : await findUserById(tx, link.userId)
    if (user === undefined || user.disabled_at !== null) return { ok: false as const }
    await updateUser(tx, user.id, { password_hash: passwordHash, ...(name !== undefined && { name }) })
    await revokeSessionsOfUser(tx, user.id)
    const actor = { id: user.id, role: user.role, address }
    await recordAudit(tx, actor, 'user.password', { kind: 'user', id: user.id }, { by: 'link' })
    return { ok: true as const, email: user.email }
  })
}
