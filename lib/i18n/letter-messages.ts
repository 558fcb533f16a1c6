import type { Edition } from './editions'
import { letterEn } from './messages/letter-en'
import { letterKk } from './messages/letter-kk'
import { letterRu } from './messages/letter-ru'

type LetterMessages = Record<keyof typeof letterKk, string>

const messages: Record<Edition, LetterMessages> = { kk: letterKk, ru: letterRu, en: letterEn }

/** What the house writes to people; `{…}` stands for a value. */
export function letterMessages(language: Edition): LetterMessages {
  return messages[language]
}
