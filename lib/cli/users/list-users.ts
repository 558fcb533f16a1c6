import { database } from '@/lib/database'
import { readUsers } from '@/lib/users/read-users'

/** `user list`: a line for each user, with tabs between e-mail, role, state and name. */
export async function listUserLines(): Promise<string> {
  const users = await readUsers(database())
  return users.map(({ email, role, state, name }) => `${[email, role, state, name].join('\t')}\n`).join('')
}
