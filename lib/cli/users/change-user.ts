import type { Database } from '@/db/client'
import { readEnv } from '@/lib/env'
import { wordDeskMessage } from '@/lib/i18n/desk-message'
import type { Delivery } from '@/lib/mail/letter'
import type { Refusal } from '@/lib/command-result'
import { createLinkForUser } from '@/lib/users/invite-user'
import { disableUser, enableUser } from '@/lib/users/manage-user'
import { readUserByEmail } from '@/lib/users/read-users'
import { sendLink } from '@/lib/users/send-link'

/**
 * `user disable`, `enable` and `reset`: done by the house itself, for whoever has the machine has everything. The link of a reset goes
 * to its holder by mail, and is printed too: the mail server may be what does not work.
 * @returns what to print
 * @throws Error with one clear line when there is no such user or it may not be done.
 */
export async function changeUserByEmail(
  db: Database,
  action: 'disable' | 'enable' | 'reset',
  email: string,
): Promise<string> {
  const user = await readUserByEmail(db, email)
  if (user === undefined) throw new Error(`There is no user with the e-mail ${email}.`)
  switch (action) {
    case 'disable':
      done(await disableUser(db, 'system', user.id))
      return `${user.email} has been disabled.\n`
    case 'enable':
      done(await enableUser(db, 'system', user.id))
      return `${user.email} has been enabled.\n`
    case 'reset': {
      const { link, holder } = done(await createLinkForUser(db, 'system', user.id))
      const delivery = await sendLink(db, holder, link)
      return [
        `A link for a new password; it works once, until ${link.expiresAt.toISOString()}:`,
        `${readEnv().SITE_URL}${link.path}`,
        `${said(delivery, user.email)}\n`,
      ].join('\n')
    }
  }
}

function said(delivery: Delivery, email: string): string {
  switch (delivery) {
    case 'sent':
      return `It has been sent to ${email}.`
    case 'kept':
      return `No SMTP_URL is set: the letter to ${email} is kept in ${readEnv().DATA_DIR}/outbox.`
    case 'failed':
      return `The letter to ${email} could not be sent: pass the link on yourself.`
  }
}

function done<Done extends { ok: true }>(result: Done | Refusal): Done {
  if (result.ok) return result
  throw new Error(result.reason === 'invalid' ? 'It could not be done.' : wordDeskMessage(result.message, 'en'))
}
