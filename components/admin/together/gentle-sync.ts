import type { Fragment } from '@tiptap/pm/model'
import type { Plugin, Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import { type ProsemirrorBinding, ySyncPlugin } from '@tiptap/y-tiptap'
import type { SharedText } from './shared-text'

/**
 * The plugin that carries changes to and fro. By itself it puts a whole new text in place of the old one for each change of somebody else;
 * here only what differs is replaced, so that whatever is tied to a place (underlines, notes, a picture on its way) stays at it.
 */
export function gentleSync({ body }: SharedText): Plugin {
  const plugin: Plugin<{ binding: ProsemirrorBinding }> = ySyncPlugin(body)
  const makeView = plugin.spec.view
  plugin.spec.view = (view) => {
    const binding = plugin.getState(view.state)?.binding
    if (binding !== undefined) replaceOnlyWhatDiffers(binding)
    return makeView?.(view) ?? {}
  }
  return plugin
}

/** Everything that comes from the document goes through the transaction that the binding begins here. */
function replaceOnlyWhatDiffers(binding: ProsemirrorBinding): void {
  Object.defineProperty(binding, '_tr', {
    configurable: true,
    get(this: { prosemirrorView: EditorView }): Transaction {
      const tr = this.prosemirrorView.state.tr.setMeta('addToHistory', false)
      const replace = tr.replace.bind(tr)
      tr.replace = (from, to, slice) => {
        const whole = from === 0 && to === tr.doc.content.size
        // An article in which nothing was written yet has no line; the editor keeps one to write on.
        if (!whole || slice === undefined || !tr.doc.type.validContent(slice.content)) return replace(from, to, slice)
        const step = smallestStep(tr, slice.content)
        if (step !== undefined) tr.step(step)
        return tr.doc.content.eq(slice.content) ? tr : replace(0, tr.doc.content.size, slice)
      }
      return tr
    },
  })
}

/** @returns undefined where nothing differs */
function smallestStep({ doc }: Transaction, content: Fragment): ReplaceStep | undefined {
  const start = doc.content.findDiffStart(content)
  const end = doc.content.findDiffEnd(content)
  if (start === null || end === null) return undefined
  // What is alike from both ends may overlap, where a letter or a block was doubled or taken out of a row of the same.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const next = doc.type.create(doc.attrs, content)
  return new ReplaceStep(start, end.a + overlap, next.slice(start, end.b + overlap))
}
