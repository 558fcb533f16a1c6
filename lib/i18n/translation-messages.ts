import type { Edition } from './editions'
import { translationsEn } from './messages/translations-en'
import { translationsKk } from './messages/translations-kk'
import { translationsRu } from './messages/translations-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type TranslationMessages = Record<keyof typeof translationsKk, string>

const messages: Record<Edition, TranslationMessages> = { kk: translationsKk, ru: translationsRu, en: translationsEn }

/** The words of the screens of translations in a language of the newsroom. */
export function translationMessages(language: Edition): TranslationMessages {
  return messages[language]
}
