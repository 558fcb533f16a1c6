import type { Edition } from './editions'
import { writingEn } from './messages/writing-en'
import { writingKk, type WritingMessages } from './messages/writing-kk'
import { writingRu } from './messages/writing-ru'

const messages: Record<Edition, WritingMessages> = { kk: writingKk, ru: writingRu, en: writingEn }

/** The words of what helps to write, in a language of the newsroom. */
export function writingMessages(language: Edition): WritingMessages {
  return messages[language]
}
