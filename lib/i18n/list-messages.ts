import type { BulkKind } from '@/lib/bulk/bulk-command'
import type { Edition } from './editions'
import { listEn } from './messages/list-en'
import { listKk } from './messages/list-kk'
import { listRu } from './messages/list-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type ListMessages = Record<keyof typeof listKk, string>

const messages: Record<Edition, ListMessages> = { kk: listKk, ru: listRu, en: listEn }

/** The words of what is done with several articles at once, and of kept lists. */
export function listMessages(language: Edition): ListMessages {
  return messages[language]
}

/** What was done, with a place for how many. */
export function bulkDoneWords(kind: BulkKind, messages: ListMessages): string {
  return messages[`bulkDone_${kind}`]
}

/** What an action was, with a place for what it was done with. */
export function bulkKindWords(kind: BulkKind, messages: ListMessages): string {
  return messages[`bulkKind_${kind}`]
}
