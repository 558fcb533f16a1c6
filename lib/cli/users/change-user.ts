import type { NewLink } from '@/lib/auth/one-time-link'
import type { Refusal } from '@/lib/command-result'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { wordDeskMessage } from '@/lib/i18n/desk-message'
import { createLinkForUser } from '@/lib/users/invite-user'
import { disableUser, enableUser } from '@/lib/users/manage-user'
import { readUserByEmail } from '@/lib/users/read-users'

/**
 * `user disable`, `enable` and `reset`: done by the house itself, for whoever has the machine has everything.
 * @throws Error with one clear line when there is no such user or it may not be done.
 */
export async function changeUserByEmail(action: 'disable' | 'enable' | 'reset', email: string): Promise<void> {
  const user = await readUserByEmail(database(), email)
  if (user === undefined) throw new Error(`There is no user with the e-mail ${email}.`)
  const result = await perform(action, user.id)
  if (!result.ok) {
    throw new Error(result.reason === 'invalid' ? 'It could not be done.' : wordDeskMessage(result.message, 'en'))
  }
  if (result.link !== undefined) {
    const { path, expiresAt } = result.link
    process.stdout.write(`A link for a new password; it works once, until ${expiresAt.toISOString()}:\n`)
    process.stdout.write(`${readEnv().SITE_URL}${path}\n`)
  } else {
    process.stdout.write(`${user.email} has been ${action}d.\n`)
  }
}

async function perform(
  action: 'disable' | 'enable' | 'reset',
  id: string,
): Promise<{ ok: true; link?: NewLink } | Refusal> {
  switch (action) {
    case 'disable':
      return disableUser(database(), 'system', id)
    case 'enable':
      return enableUser(database(), 'system', id)
    case 'reset':
      return createLinkForUser(database(), 'system', id)
  }
}
