import { createContext, useContext } from 'react'
import type { MediaView } from '@/lib/media/media-view'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { WritingMessages } from '@/lib/i18n/messages/writing-kk'

/** What the blocks of a text need from the page around the editor. */
export type EditorSurroundings = {
  messages: EditorMessages
  writing: WritingMessages
  /** The pictures that the text names, by id, as far as they are known. */
  pictures: Readonly<Record<string, MediaView>>
  /** Opens the library. @param several whether more than one may be chosen */
  choosePictures: (several: boolean, use: (chosen: readonly MediaView[]) => void) => void
}

const Surroundings = createContext<EditorSurroundings | undefined>(undefined)

export const EditorSurroundingsProvider = Surroundings.Provider

/** @throws Error outside a text editor */
export function useEditorSurroundings(): EditorSurroundings {
  const found = useContext(Surroundings)
  if (found === undefined) throw new Error('A block of a text is shown outside its editor')
  return found
}
