import { type Editor, Extension } from '@tiptap/core'
import { posToDOMRect } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { AskedWord } from './asked-word'
import type { DoubtfulTexts } from './doubtful-texts'
import { type DoubtfulWord, doubtfulWordAt, doubtfulWordsPlugin, nextDoubtfulWord } from './doubtful-words'
import { inText } from '@/components/admin/editor/in-text'

type Options = {
  texts: DoubtfulTexts
  /** Somebody wants to do something about a word. */
  ask: (asked: AskedWord) => void
}

/**
 * Spelling in the text editor: underlines, and what leads from them to the menu of a word (the second mouse button, a finger, or Ctrl and
 * the full stop for the word at the cursor or the next one).
 */
export function spellingExtension({ texts, ask }: Options): Extension {
  return Extension.create({
    name: 'spelling',
    addProseMirrorPlugins() {
      const { editor } = this
      const askAt = (view: EditorView, event: MouseEvent): boolean => {
        const found = wordUnder(view, event)
        if (found === undefined) return false
        event.preventDefault()
        ask(toAsked(editor, found))
        return true
      }
      return [
        doubtfulWordsPlugin(texts),
        new Plugin({
          props: {
            handleDOMEvents: {
              contextmenu: askAt,
              // A finger has no second button; a pen may be held like one.
              click: (view, event) =>
                event instanceof PointerEvent && event.pointerType === 'touch' && askAt(view, event),
            },
          },
        }),
      ]
    },
    addKeyboardShortcuts() {
      return { 'Mod-.': ({ editor }) => askAboutNextWord(editor, ask) }
    },
  })
}

/** Opens the menu of the doubtful word at the cursor, or of the next one. @returns false where no word is doubtful */
export function askAboutNextWord(editor: Editor, ask: Options['ask']): boolean {
  const found = nextDoubtfulWord(editor.state)
  if (found === undefined) return false
  inText(editor).setTextSelection(found.to).scrollIntoView().run()
  ask(toAsked(editor, found))
  return true
}

function wordUnder(view: EditorView, { clientX, clientY, target }: MouseEvent): DoubtfulWord | undefined {
  if (!view.editable || !(target instanceof Element)) return undefined
  // The menu key sends the event from the cursor, and the mouse from the word; both come with a place on the screen.
  const pos = view.posAtCoords({ left: clientX, top: clientY })?.pos
  return pos === undefined ? undefined : doubtfulWordAt(view.state, pos)
}

function toAsked(editor: Editor, { from, to, word }: DoubtfulWord): AskedWord {
  return {
    word,
    element: editor.view.dom,
    place: () => posToDOMRect(editor.view, from, Math.min(to, editor.state.doc.content.size)),
    replace: (by) => {
      // Somebody may have written elsewhere in the meantime; a word that is not there any more is not replaced.
      if (to > editor.state.doc.content.size || editor.state.doc.textBetween(from, to) !== word) return
      inText(editor)
        .command(({ tr }) => {
          tr.insertText(by, from, to)
          return true
        })
        .setTextSelection(from + by.length)
        .run()
    },
    goBack: () => inText(editor).run(),
  }
}
