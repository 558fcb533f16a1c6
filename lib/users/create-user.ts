import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findUserByEmail, insertUser, lockUsers } from '@/db/queries/users'
import { recordAudit } from '@/lib/audit/record-audit'
import { hashPassword } from '@/lib/auth/password'
import type { NewUser } from './invite-user'

/** Adds a user who can sign in at once, for the command line. People who are invited set their own password. */
export async function createUserWithPassword(
  db: Database,
  { email, name, role, language, password }: NewUser & { password: string },
): Promise<{ ok: true; id: string } | { ok: false }> {
  const passwordHash = await hashPassword(password)
  return db.transaction().execute(async (tx) => {
    await lockUsers(tx)
    if ((await findUserByEmail(tx, email)) !== undefined) return { ok: false as const }
    const id = newId()
    await insertUser(tx, { id, email, name, role, language, password_hash: passwordHash })
    await recordAudit(tx, 'system', 'user.create', { kind: 'user', id }, { email, role })
    return { ok: true as const, id }
  })
}
