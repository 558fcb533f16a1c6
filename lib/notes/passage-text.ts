import type { Node } from '@tiptap/pm/model'

/** A stretch of the text of a document: `start` belongs to it, `end` does not. Equal ends: the passage is not there any more. */
export type Passage = { start: number; end: number }

type TextBlock = { at: number; pos: number; text: string }

/**
 * The text of a document as passages count it: its text blocks in reading order, with a line break between two and for every forced one.
 * Every character stands at one position of the document, so that a passage is the same stretch for the editor and for the server.
 */
export class PassageText {
  readonly text: string
  private readonly blocks: readonly TextBlock[]

  constructor(doc: Node) {
    const blocks: TextBlock[] = []
    let at = 0
    doc.descendants((node, pos) => {
      if (!node.isTextblock) return true
      const text = node.textBetween(0, node.content.size, '', '\n')
      blocks.push({ at, pos: pos + 1, text })
      at += text.length + 1
      return false
    })
    this.blocks = blocks
    this.text = blocks.map(({ text }) => text).join('\n')
  }

  /** The position in the document of a place in the text. */
  posAt(offset: number): number {
    const block = this.blocks.findLast(({ at }) => at <= offset)
    return block === undefined ? 0 : block.pos + Math.min(offset - block.at, block.text.length)
  }

  /** The place in the text of a position in the document; what stands between text blocks belongs to the one before. */
  offsetAt(pos: number): number {
    const block = this.blocks.findLast((candidate) => candidate.pos <= pos)
    return block === undefined ? 0 : block.at + Math.min(pos - block.pos, block.text.length)
  }
}
