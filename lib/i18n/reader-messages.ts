import type { Edition } from './editions'
import { readerEn } from './messages/reader-en'
import { readerKk, type ReaderMessages } from './messages/reader-kk'
import { readerRu } from './messages/reader-ru'

export type { ReaderMessages }

const byEdition: Record<Edition, ReaderMessages> = { kk: readerKk, ru: readerRu, en: readerEn }

/** The interface of readers' pages in the language of an edition. */
export function readerMessages(edition: Edition): ReaderMessages {
  return byEdition[edition]
}
