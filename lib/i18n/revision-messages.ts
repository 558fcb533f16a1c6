import type { Edition } from './editions'
import { revisionEn } from './messages/revision-en'
import { revisionKk, type RevisionMessages } from './messages/revision-kk'
import { revisionRu } from './messages/revision-ru'

const messages: Record<Edition, RevisionMessages> = { kk: revisionKk, ru: revisionRu, en: revisionEn }

/** The words about revisions, in a language of the newsroom. */
export function revisionMessages(language: Edition): RevisionMessages {
  return messages[language]
}
