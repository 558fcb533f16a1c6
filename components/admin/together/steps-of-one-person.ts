import { type EditorState, Plugin, PluginKey, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  absolutePositionToRelativePosition,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import { createRelativePositionFromJSON, type UndoManager } from 'yjs'
import type { SharedText } from './shared-text'

/** A selection told by the letters around it, so that it is found again when the text has moved. Plain data. */
type KeptSelection = { anchor: unknown; head: unknown }

/** Under this name a step keeps where the cursor stood before it. */
export const SELECTION = 'selection'

type StepEvent = Extract<Parameters<Parameters<UndoManager['on']>[1]>[0], { stackItem: unknown }>

const key = new PluginKey('stepsOfOnePerson')

/** Parts the steps that can be taken back from one another, and remembers where the cursor stood before each. */
export function stepsOfOnePerson({ undo }: SharedText): Plugin {
  return new Plugin({
    key,
    view(view) {
      let before: KeptSelection | undefined
      const remember = ({ stackItem }: StepEvent) => {
        stackItem.meta.set(SELECTION, before)
        tellLater(view)
      }
      const tell = () => tellLater(view)
      undo.on('stack-item-added', remember)
      undo.on('stack-item-popped', tell)
      undo.on('stack-cleared', tell)
      return {
        // Runs before what was typed goes into the document.
        update({ state }, last) {
          if (syncOf(state)?.isChangeOrigin === true) return
          if (state.doc !== last.doc) before = keptSelection(last)
          else if (!state.selection.eq(last.selection)) undo.stopCapturing()
        },
        destroy() {
          undo.off('stack-item-added', remember)
          undo.off('stack-item-popped', tell)
          undo.off('stack-cleared', tell)
        },
      }
    },
  })
}

/** A step may have been made in a field beside the body: whoever shows what can be taken back hears of it as of any change. */
function tellLater(view: EditorView): void {
  queueMicrotask(() => {
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false))
  })
}

type Step = { tr: Transaction; view: EditorView; shared: SharedText; forReal: boolean; which: 'undo' | 'redo' }

/** Takes one step back, or does it again; the cursor goes to where it happened. @returns whether there is one */
export function takeStep({ tr, view, shared, forReal, which }: Step): boolean {
  const { undo, doc, body } = shared
  if (!(which === 'undo' ? undo.canUndo() : undo.canRedo())) return false
  if (!forReal) return true
  // The document changes the editor by itself; a transaction of the state before that would not fit any more.
  tr.setMeta('preventDispatch', true)
  const parts = new Set<unknown>()
  const hear = ({ changedParentTypes }: StepEvent) => changedParentTypes.forEach((_, part) => parts.add(part))
  undo.on('stack-item-popped', hear)
  const taken = undo[which]()
  undo.off('stack-item-popped', hear)
  if (parts.has(body)) {
    goTo(view, shared, taken?.meta.get(SELECTION))
    return true
  }
  for (const [name, part] of doc.share)
    if (parts.has(part)) document.querySelector<HTMLElement>(`[data-field-text="${name}"]`)?.focus()
  return true
}

function syncOf(state: EditorState): { binding: ProsemirrorBinding; isChangeOrigin: boolean } | undefined {
  return ySyncPluginKey.getState(state)
}

function keptSelection(state: EditorState): KeptSelection | undefined {
  const binding = syncOf(state)?.binding
  if (binding === undefined) return undefined
  const keep = (place: number): unknown =>
    JSON.parse(JSON.stringify(absolutePositionToRelativePosition(place, binding.type, binding.mapping)))
  const { anchor, head }: Selection = state.selection
  return { anchor: keep(anchor), head: keep(head) }
}

function goTo(view: EditorView, { doc, body }: SharedText, kept: KeptSelection | undefined): void {
  const mapping = syncOf(view.state)?.binding.mapping
  if (kept !== undefined && mapping !== undefined) {
    const find = (place: unknown) =>
      relativePositionToAbsolutePosition(doc, body, createRelativePositionFromJSON(place), mapping)
    const [anchor, head] = [find(kept.anchor), find(kept.head)]
    const { tr } = view.state
    if (anchor !== null && head !== null && Math.max(anchor, head) <= tr.doc.content.size)
      view.dispatch(
        tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head))).scrollIntoView(),
      )
  }
  view.focus()
}
