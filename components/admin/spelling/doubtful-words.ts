import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { checkableText, forEachTextBlock } from './checkable-text'
import type { DoubtfulTexts } from './doubtful-texts'

/** A doubtful word in a document. */
export type DoubtfulWord = { from: number; to: number; word: string }

type State = {
  all: DecorationSet
  /** All of them but for the word that is just being typed. */
  shown: DecorationSet
  /** Whether the last thing that happened was typing: then the word at the cursor is not finished. */
  typing: boolean
}

const key = new PluginKey<State>('doubtfulWords')
const look = { class: 'doubtful-word' }

/**
 * Underlines doubtful words while somebody writes. The underlines are decorations: they lie over the document, are no part of it and are
 * never saved. While somebody types they only move along; what is new is checked when typing pauses.
 */
export function doubtfulWordsPlugin(texts: DoubtfulTexts): Plugin<State> {
  return new Plugin<State>({
    key,
    state: {
      init: () => ({ all: DecorationSet.empty, shown: DecorationSet.empty, typing: false }),
      apply(transaction, before, _, state) {
        const typing = transaction.docChanged || (before.typing && !transaction.selectionSet)
        let { all } = before
        if (transaction.docChanged) all = afterEdit(all, transaction)
        if (transaction.getMeta(key) === 'answered') all = underlineAll(transaction.doc, texts, all)
        if (all === before.all && typing === before.typing && !transaction.selectionSet) return before
        return { all, shown: typing ? withoutUnfinished(all, state) : all, typing }
      },
    },
    props: { decorations: (state) => key.getState(state)?.shown },
    view(view) {
      const removeSource = texts.addSource(() => {
        const found: string[] = []
        forEachTextBlock(view.state.doc, (block) => found.push(checkableText(block)))
        return found
      })
      const unsubscribe = texts.subscribe(() => view.dispatch(answered(view.state)))
      return {
        update: ({ state }, before) => {
          if (state.doc !== before.doc) texts.changed()
        },
        destroy() {
          removeSource()
          unsubscribe()
        },
      }
    },
  })
}

function answered(state: EditorState): Transaction {
  return state.tr.setMeta(key, 'answered').setMeta('addToHistory', false)
}

/** The underlines after an edit: they move with the text, and a word that was changed or joined to another loses its own. */
function afterEdit(set: DecorationSet, transaction: Transaction): DecorationSet {
  const after = set.map(transaction.mapping, transaction.doc)
  const changed: Decoration[] = []
  transaction.mapping.maps.forEach((map, at) => {
    const later = transaction.mapping.slice(at + 1)
    map.forEach((_from, _to, from, to) => {
      const touched = after.find(later.map(from, -1), later.map(to, 1))
      changed.push(...touched.filter((underline) => !stillStands(underline, transaction.doc)))
    })
  })
  return changed.length === 0 ? after : after.remove(changed)
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

function stillStands({ from, to, spec }: Decoration, doc: Node): boolean {
  const { parent, parentOffset } = doc.resolve(from)
  const end = parentOffset + to - from
  if (end > parent.content.size || checkableText(parent).slice(parentOffset, end) !== spec.word) return false
  const text = checkableText(parent)
  return !LETTER.test(text.charAt(parentOffset - 1)) && !LETTER.test(text.charAt(end))
}

/** What the answers say of every block; a block that nobody has answered about keeps the underlines it has. */
function underlineAll(doc: Node, texts: DoubtfulTexts, before: DecorationSet): DecorationSet {
  const found: Decoration[] = []
  forEachTextBlock(doc, (block, start) => {
    const text = checkableText(block)
    const ranges = texts.find(text)
    if (ranges !== undefined)
      for (const [from, to] of ranges)
        found.push(Decoration.inline(start + from, start + to, look, { word: text.slice(from, to) }))
    else
      for (const old of before.find(start, start + block.content.size))
        if (!texts.accepts(doc.textBetween(old.from, old.to))) found.push(old)
  })
  return DecorationSet.create(doc, found)
}

function withoutUnfinished(set: DecorationSet, { selection }: EditorState): DecorationSet {
  const unfinished = set.find(selection.head, selection.head).filter(({ to }) => to === selection.head)
  return unfinished.length === 0 ? set : set.remove(unfinished)
}

/** The doubtful word that a place in the document touches. */
export function doubtfulWordAt(state: EditorState, pos: number): DoubtfulWord | undefined {
  const [found] = key.getState(state)?.all.find(pos, pos) ?? []
  return found && toWord(state, found)
}

/** The doubtful word at the cursor or else the first one behind it, from the top again after the last. */
export function nextDoubtfulWord(state: EditorState): DoubtfulWord | undefined {
  const all = (key.getState(state)?.all.find() ?? []).sort((one, other) => one.from - other.from)
  const found = all.find(({ to }) => to >= state.selection.head) ?? all[0]
  return found && toWord(state, found)
}

export function countDoubtfulWords(state: EditorState): number {
  return key.getState(state)?.shown.find().length ?? 0
}

function toWord(state: EditorState, { from, to }: Decoration): DoubtfulWord {
  return { from, to, word: state.doc.textBetween(from, to) }
}
