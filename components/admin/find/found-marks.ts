import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { FoundPlace } from './found-places'

const key = new PluginKey<DecorationSet>('foundMarks')

/** Shows found places in a body. They lie over the document as decorations, and move along while somebody writes. */
export function foundMarksPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, set) =>
        (transaction.getMeta(key) as DecorationSet | undefined) ?? set.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Takes the plugin away again. */
export const foundMarksKey = key

/** Marks the places, and the one that is looked at in another way. */
export function showPlaces(view: EditorView, places: readonly FoundPlace[], current: FoundPlace | undefined): void {
  const { doc } = view.state
  const marks = places.flatMap((place) => {
    const look = { class: place === current ? 'found-place is-current' : 'found-place' }
    if (place.kind === 'body') return Decoration.inline(place.from, place.to, look)
    const node = place.kind === 'attribute' ? doc.nodeAt(place.pos) : null
    if (place.kind !== 'attribute' || node === null) return []
    return Decoration.node(place.pos, place.pos + node.nodeSize, { class: `${look.class} is-block` })
  })
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false))
}
