import type { Edition } from './editions'
import { editorEn } from './messages/editor-en'
import { editorKk, type EditorMessages } from './messages/editor-kk'
import { editorRu } from './messages/editor-ru'

const messages: Record<Edition, EditorMessages> = { kk: editorKk, ru: editorRu, en: editorEn }

/** The words of the text editor in a language of the newsroom. */
export function editorMessages(language: Edition): EditorMessages {
  return messages[language]
}
