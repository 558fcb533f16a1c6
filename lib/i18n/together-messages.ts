import type { Edition } from './editions'
import { togetherEn } from './messages/together-en'
import { togetherKk } from './messages/together-kk'
import { togetherRu } from './messages/together-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type TogetherMessages = Record<keyof typeof togetherKk, string>

const messages: Record<Edition, TogetherMessages> = { kk: togetherKk, ru: togetherRu, en: togetherEn }

/** The words of several people in one article in a language of the newsroom. */
export function togetherMessages(language: Edition): TogetherMessages {
  return messages[language]
}
