import type { Edition } from './editions'
import { notesEn } from './messages/notes-on-text-en'
import { notesKk } from './messages/notes-on-text-kk'
import { notesRu } from './messages/notes-on-text-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type NoteMessages = Record<keyof typeof notesKk, string>

const messages: Record<Edition, NoteMessages> = { kk: notesKk, ru: notesRu, en: notesEn }

/** The words of notes on passages in a language of the newsroom. */
export function noteMessages(language: Edition): NoteMessages {
  return messages[language]
}
