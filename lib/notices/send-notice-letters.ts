import type { Database } from '@/db/client'
import { type DueLetter, lockNextLetter, updateLetter } from '@/db/queries/notices'
import { type Env, readEnv } from '@/lib/env'
import { letterMessages } from '@/lib/i18n/letter-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { noticeMessages } from '@/lib/i18n/notice-messages'
import type { Letter } from '@/lib/mail/letter'
import { sendLetter } from '@/lib/mail/send-letter'
import { textOf, wordNotice } from './word-notice'

/** A letter that a mail server refused is tried again after these many minutes, and then given up. */
const patience = [1, 5, 30, 120]

/**
 * Sends the letters whose time has come, each in a transaction of its own. Any number of instances may call this at the same time: a
 * letter that one of them holds is passed over by the others.
 * @returns how many went out or were kept
 */
export async function sendNoticeLetters(db: Database, now: Date, env: Env = readEnv()): Promise<number> {
  let sent = 0
  for (;;) {
    const outcome = await db.transaction().execute(async (tx) => {
      const letter = await lockNextLetter(tx, now)
      if (letter === undefined) return 'none'
      const { id, tries } = letter
      if (letter.to.disabled) {
        await updateLetter(tx, id, { dueAt: null, tries })
        return 'dropped'
      }
      const delivery = await sendLetter(db, write(letter, env), env)
      const minutes = delivery === 'failed' ? patience[tries] : undefined
      const dueAt = minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
      await updateLetter(tx, id, { dueAt, tries: tries + 1 })
      return delivery
    })
    if (outcome === 'none') return sent
    if (outcome === 'sent' || outcome === 'kept') sent++
  }
}

function write(notice: DueLetter, env: Env): Letter {
  const { name, email, language } = notice.to
  const subject = wordNotice(notice, language)
  const parts = [
    word(letterMessages(language).greeting, { name }),
    `${subject}.`,
    textOf(notice),
    `${env.SITE_URL}/admin/articles/${notice.articleId}`,
    word(noticeMessages(language).letterChoice, { link: `${env.SITE_URL}/admin/account#notices` }),
  ]
  const text = `${parts.filter((part) => part !== '').join('\n\n')}\n`
  return { to: { name, address: email }, language, subject, text }
}
