import type { Edition } from './editions'
import { foundEn } from './messages/found-en'
import { foundKk } from './messages/found-kk'
import { foundRu } from './messages/found-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type FoundMessages = Record<keyof typeof foundKk, string>

const messages: Record<Edition, FoundMessages> = { kk: foundKk, ru: foundRu, en: foundEn }

/** The words about how articles are found: search and sharing, what to read next, series. */
export function foundMessages(language: Edition): FoundMessages {
  return messages[language]
}
