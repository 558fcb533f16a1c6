import type { Edition } from './editions'
import { frontEn } from './messages/front-en'
import { frontKk } from './messages/front-kk'
import { frontRu } from './messages/front-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type FrontMessages = Record<keyof typeof frontKk, string>

const messages: Record<Edition, FrontMessages> = { kk: frontKk, ru: frontRu, en: frontEn }

/** The words of the screen on which the fronts are arranged. */
export function frontMessages(language: Edition): FrontMessages {
  return messages[language]
}
