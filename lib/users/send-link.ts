import type { Database } from '@/db/client'
import type { NewLink } from '@/lib/auth/one-time-link'
import { readEnv } from '@/lib/env'
import { editionDates } from '@/lib/i18n/dates'
import { letterMessages } from '@/lib/i18n/letter-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { Delivery } from '@/lib/mail/letter'
import { sendLetter } from '@/lib/mail/send-letter'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'
import type { LinkHolder } from './join-by-link'

/** Sends somebody the link by which they set their password, in their own language. */
export async function sendLink(db: Database, holder: LinkHolder, { path, expiresAt }: NewLink): Promise<Delivery> {
  const { language, name, email, purpose } = holder
  const messages = letterMessages(language)
  const { siteName, timeZone } = await readSettings(db)
  const values = {
    name,
    email,
    site: inEdition(siteName, language),
    time: editionDates(language, timeZone).dayAndClock(expiresAt),
    link: readEnv().SITE_URL + path,
  }
  const invited = purpose === 'invite'
  const parts = [
    messages.greeting,
    invited ? messages.inviteText : messages.resetText,
    '{link}',
    messages.onceUntil,
    invited ? messages.inviteUnexpected : messages.resetUnexpected,
  ]
  const subject = word(invited ? messages.inviteSubject : messages.resetSubject, values)
  const text = `${parts.map((part) => word(part, values)).join('\n\n')}\n`
  return sendLetter(db, { to: { name, address: email }, language, subject, text })
}
