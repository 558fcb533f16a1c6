import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import type { FieldTexts } from '@/components/admin/editor/field-texts'
import { textAttributes } from '@/components/admin/editor/text-attributes'
import { inOneStep } from '@/components/admin/together/body-binding'
import type { Edition } from '@/lib/i18n/editions'
import { editsAfterTyping, type TextEdit, typeset, typographyEdits } from '@/lib/typography/typeset'
import { typographyIsOn } from './typography-switch'

/**
 * Sets quotes, dashes and spaces as somebody types, in the language of the text. What was typed and what was made of it are two steps of the
 * history: one undo gives back what was typed.
 */
export function typographyExtension(edition: Edition): Extension {
  return Extension.create({
    name: 'typography',
    addProseMirrorPlugins() {
      const { editor } = this
      let typed = false
      return [
        new Plugin({
          props: {
            handleTextInput(view) {
              // What is being composed from several keys is not finished, and changing it would break it off.
              typed = !view.composing && typographyIsOn()
              return false
            },
          },
          view: () => ({
            // What was typed is in the document by now; what is made of it comes after as a change of its own.
            update(view, { doc }) {
              const now = typed && view.state.doc !== doc
              typed = false
              const transaction = now ? setWhatWasTyped(view.state, edition) : null
              if (transaction !== null) inOneStep(editor, () => view.dispatch(transaction))
            },
          }),
        }),
      ]
    },
  })
}

function setWhatWasTyped(state: EditorState, edition: Edition): Transaction | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock) return null
  const start = $from.start()
  const edits = editsAfterTyping(lineOf($from.parent), $from.parentOffset, edition).filter(
    ({ from, to }) => !isVerbatim(state.doc, start + from, start + to),
  )
  if (edits.length === 0) return null
  return apply(state.tr, start, edits)
}

/**
 * Tidies a whole article: the body with the words of its blocks, and the fields beside it. One step of the history.
 * @returns how many things were changed
 */
export function tidyTypography(editor: Editor, edition: Edition, fields: FieldTexts | undefined): number {
  const { state, view } = editor
  const transaction = state.tr
  const tidied = new Map<string, string>()
  let count = 0
  for (const name of fields?.names ?? []) {
    const before = fields?.read(name) ?? ''
    const after = typeset(before, edition)
    if (after === before) continue
    tidied.set(name, after)
    count += 1
  }
  const blocks: { node: Node; pos: number }[] = []
  state.doc.descendants((node, pos) => void blocks.push({ node, pos }))
  // From the end, so that the places before stay where they are.
  for (const { node, pos } of blocks.toReversed()) {
    for (const { name, text } of textAttributes(node)) {
      const after = typeset(text, edition)
      if (after === text) continue
      transaction.setNodeAttribute(pos, name, after)
      count += 1
    }
    if (!node.isTextblock) continue
    const edits = typographyEdits(lineOf(node), edition).filter(
      ({ from, to }) => !isVerbatim(state.doc, pos + 1 + from, pos + 1 + to),
    )
    apply(transaction, pos + 1, edits)
    count += edits.length
  }
  inOneStep(editor, () => {
    for (const [name, text] of tidied) fields?.write(name, text)
    if (transaction.docChanged) view.dispatch(transaction)
  })
  return count
}

/** The text of a block, in which each character stands where it stands in the block. */
function lineOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\uFFFC',
  )
}

/** Whether somebody said of a stretch that it stays as written. */
function isVerbatim(doc: Node, from: number, to: number): boolean {
  const { verbatim } = doc.type.schema.marks
  return verbatim !== undefined && doc.rangeHasMark(from, to, verbatim)
}

function apply(transaction: Transaction, start: number, edits: readonly TextEdit[]): Transaction {
  for (const { from, to, insert } of edits.toReversed()) {
    if (insert === '') transaction.delete(start + from, start + to)
    else transaction.insertText(insert, start + from, start + to)
  }
  return transaction
}
