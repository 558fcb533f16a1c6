import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { type Env, readEnv } from '@/lib/env'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'
import type { Delivery, Letter } from './letter'

/** Somebody waits for the answer on their screen, so a mail server that says nothing is given up soon. */
const patienceMs = 10_000

/**
 * Sends a letter by the server of `SMTP_URL`; where none is named it is kept as a file of `DATA_DIR/outbox`, as a mail program opens it.
 * A letter that cannot be sent takes nothing back of what was done before: the answer says so, and the log says why.
 */
export async function sendLetter(db: Database, letter: Letter, env: Env = readEnv()): Promise<Delivery> {
  try {
    const message = await compose(db, letter, env)
    if (env.SMTP_URL === undefined) {
      await keep(message, path.join(env.DATA_DIR, 'outbox'))
      return 'kept'
    }
    const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs }
    await createTransport({ url: env.SMTP_URL, ...patience }).sendMail(message)
    return 'sent'
  } catch (error) {
    console.error('A letter could not be sent:', error)
    return 'failed'
  }
}

async function compose(db: Database, { to, language, subject, text }: Letter, env: Env): Promise<SendMailOptions> {
  const { siteName, contacts } = await readSettings(db)
  const address = env.MAIL_FROM ?? (contacts.email || `qalam@${new URL(env.SITE_URL).hostname}`)
  return {
    from: { name: inEdition(siteName, language), address },
    to,
    subject,
    text,
    // RFC 3834: so that an absent person's mail program does not answer to it.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  }
}

/** Letters hold one-time links, so nobody else on the machine may read them. */
async function keep(message: SendMailOptions, folder: string): Promise<void> {
  const made = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  if (!Buffer.isBuffer(made.message)) throw new TypeError('The letter was not made in one piece')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const time = new Date().toISOString().replaceAll(':', '-')
  await writeFile(path.join(folder, `${time}-${newId()}.eml`), made.message, { mode: 0o600 })
}
