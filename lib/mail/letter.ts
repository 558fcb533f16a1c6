import type { Edition } from '@/lib/i18n/editions'

/** A letter of the house to one person. */
export type Letter = {
  to: { name: string; address: string }
  /** Of the words in it. */
  language: Edition
  subject: string
  /** Plain text: what there is to say is a sentence and a link, and every reader of mail makes links of addresses. */
  text: string
}

/** Sent by the server of SMTP_URL, kept in the outbox because none is named, or neither. */
export type Delivery = 'sent' | 'kept' | 'failed'
