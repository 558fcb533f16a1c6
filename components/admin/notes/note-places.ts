import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type Passage, PassageText } from '@/lib/notes/passage-text'

type Place = Passage & { id: string }

/** Places that are put on the text: those that are known already stay where typing has moved them. */
type Put = { places: readonly Place[]; active: string | undefined }

const key = new PluginKey<DecorationSet>('notePlaces')

type Options = {
  /** Somebody pressed on a passage that has a note. */
  onOpen: (id: string) => void
  /** Somebody wants to leave a note on what is chosen. */
  onAsk: () => void
}

/**
 * Shows which passages have notes, beside the text and never in it: the document knows nothing of them, so they can neither be saved with
 * it nor published.
 */
export function notePlaces({ onOpen, onAsk }: Options): Extension {
  return Extension.create({
    name: 'notePlaces',
    addKeyboardShortcuts() {
      return {
        'Mod-Alt-m': () => {
          onAsk()
          return true
        },
      }
    },
    addProseMirrorPlugins() {
      return [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: () => DecorationSet.empty,
            apply(transaction, set) {
              const moved = set.map(transaction.mapping, transaction.doc)
              const put: Put | undefined = transaction.getMeta(key)
              if (put === undefined) return moved
              const text = new PassageText(transaction.doc)
              const decorations = put.places.flatMap(({ id, start, end }) => {
                const known = find(moved, id)
                const from = known?.from ?? text.posAt(start)
                const to = known?.to ?? text.posAt(end)
                const name = id === put.active ? 'note-place is-active' : 'note-place'
                return from < to ? [Decoration.inline(from, to, { class: name }, { id })] : []
              })
              return DecorationSet.create(transaction.doc, decorations)
            },
          },
          props: {
            decorations: (state) => key.getState(state),
            handleClick(view, pos) {
              const [found] = (key.getState(view.state) ?? DecorationSet.empty).find(pos, pos)
              if (found !== undefined) onOpen(idOf(found))
              return false
            },
          },
        }),
      ]
    },
  })
}

/** Shows the open notes on the text. @param active the one that somebody looks at */
export function putNotes(editor: Editor, places: readonly Place[], active: string | undefined): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { places, active } satisfies Put).setMeta('addToHistory', false))
}

/** Brings the passage of a note into sight. @returns false where it is not in the text any more */
export function showNotePlace(editor: Editor, id: string): boolean {
  const place = find(key.getState(editor.state) ?? DecorationSet.empty, id)
  if (place === undefined) return false
  editor.chain().setTextSelection({ from: place.from, to: place.to }).scrollIntoView().run()
  return true
}

/** What is chosen in the text, as a note takes it; undefined when nothing is. */
export function chosenPassage(editor: Editor): (Passage & { quote: string }) | undefined {
  const { from, to } = chosenOnScreen(editor)
  const text = new PassageText(editor.state.doc)
  const [start, end] = [text.offsetAt(from), text.offsetAt(to)]
  const quote = text.text.slice(start, end)
  return quote.trim() === '' ? undefined : { start, end, quote }
}

/** What is chosen at this moment: the browser tells of it later, and a slow device much later, than the next key comes. */
function chosenOnScreen({ view, state }: Editor): { from: number; to: number } {
  const chosen = view.dom.ownerDocument.getSelection()
  const { anchorNode, focusNode } = chosen ?? {}
  if (!chosen || !view.hasFocus() || !anchorNode || !focusNode) return state.selection
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return state.selection
  const anchor = view.posAtDOM(anchorNode, chosen.anchorOffset)
  const head = view.posAtDOM(focusNode, chosen.focusOffset)
  return { from: Math.min(anchor, head), to: Math.max(anchor, head) }
}

function find(set: DecorationSet, id: string): Decoration | undefined {
  return set.find().find((decoration) => idOf(decoration) === id)
}

function idOf(decoration: Decoration): string {
  return String(decoration.spec.id)
}
