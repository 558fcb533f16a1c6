import type { Database } from '@/db/client'
import { findUserByEmail, updateUser } from '@/db/queries/users'
import { recordAudit } from '@/lib/audit/record-audit'
import { hashPassword, passwordNeedsRehash, verifyPassword } from './password'
import { beginSignInAttempt } from './sign-in-limits'

export type CheckedCredentials =
  { ok: true; userId: string } | { ok: false; reason: 'wrong' | 'limited'; retryInMinutes?: number }

/**
 * Whether an e-mail address and a password belong together. One answer for an unknown address, a wrong password, an account without
 * one and a disabled account, after the same work, so that nobody learns from it who works here.
 */
export async function checkCredentials(
  db: Database,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<CheckedCredentials> {
  const attempt = await beginSignInAttempt(db, { email, address })
  if (!attempt.ok) return { ok: false, reason: 'limited', retryInMinutes: attempt.retryInMinutes }
  const user = await findUserByEmail(db, email)
  const matches = await verifyPassword(password, user?.password_hash ?? null)
  if (user === undefined || !matches || user.disabled_at !== null) {
    // What was typed is not written down: people type a password where the address belongs. Attempts beyond the limits are not either,
    // so nobody fills the log from outside.
    const account = user === undefined ? {} : { name: user.name }
    await recordAudit(db, { id: null, address }, 'session.refuse', { kind: 'user', id: user?.id ?? null }, account)
    return { ok: false, reason: 'wrong' }
  }
  await attempt.succeeded()
  if (user.password_hash !== null && passwordNeedsRehash(user.password_hash))
    await updateUser(db, user.id, { password_hash: await hashPassword(password) })
  return { ok: true, userId: user.id }
}
