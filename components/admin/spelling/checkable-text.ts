import type { Node } from '@tiptap/pm/model'
import { UNCHECKED } from '@/lib/spelling/spelling'

/**
 * The text of a paragraph, heading or other block of text, as it is checked: each character at the place that it has in the block, and
 * U+FFFC for what is not to be checked (passages marked as staying in their own script, and whatever is no text). Blocks are never
 * changed in place, so their texts are kept for as long as they stand.
 */
export function checkableText(block: Node): string {
  const present = texts.get(block)
  if (present !== undefined) return present
  let text = ''
  block.forEach((node) => {
    if (node.type.name === 'hardBreak') text += '\n'
    else if (!node.isText || node.marks.some(({ type }) => type.name === 'verbatim'))
      text += UNCHECKED.repeat(node.nodeSize)
    else text += node.text ?? ''
  })
  texts.set(block, text)
  return text
}

const texts = new WeakMap<Node, string>()

/** Calls `visit` with every block of text in a document and the place where its text begins. */
export function forEachTextBlock(doc: Node, visit: (block: Node, start: number) => void): void {
  doc.descendants((node, pos) => {
    if (node.isTextblock) visit(node, pos + 1)
    return !node.isTextblock
  })
}
