import type { Edition } from './editions'
import { handEn } from './messages/hand-en'
import { handKk } from './messages/hand-kk'
import { handRu } from './messages/hand-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type HandMessages = Record<keyof typeof handKk, string>

const messages: Record<Edition, HandMessages> = { kk: handKk, ru: handRu, en: handEn }

/** The words of the trash, of what is done with several articles at once, of kept lists and of links to previews. */
export function handMessages(language: Edition): HandMessages {
  return messages[language]
}
