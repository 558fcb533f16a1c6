import { diffArrays } from 'diff'
import type { Block, Inline, ListItem, Mark, TableCell, TableRow } from '@/lib/body/body'

/** A run of words with the marks that it carries, and whether it stands in both texts, in the newer or in the older only. */
export type MarkedRun = {
  kind: 'same' | 'added' | 'removed'
  text: string
  /** Sorted; a link stands with its address: `link https://…`. */
  marks: readonly string[]
}

type Word = { text: string; marks: readonly string[] }
type Piece = Block | ListItem | TableRow | TableCell

/** What changed between two blocks by words; a word that only became bold, or a link, counts as changed. */
export function compareMarkedWords(older: Block | undefined, newer: Block | undefined): MarkedRun[] {
  const [before, after] = [older, newer].map((block) => (block === undefined ? [] : wordsOf(block)))
  const runs = diffArrays(before ?? [], after ?? [], {
    comparator: (one, other) => one.text === other.text && one.marks.join() === other.marks.join(),
  })
  return runs.flatMap(({ added, removed, value }) => join(value, added ? 'added' : removed ? 'removed' : 'same'))
}

/** Neighbours that look the same become one run. */
function join(words: readonly Word[], kind: MarkedRun['kind']): MarkedRun[] {
  const runs: MarkedRun[] = []
  for (const { text, marks } of words) {
    const last = runs.at(-1)
    if (last !== undefined && last.marks.join() === marks.join()) last.text += text
    else runs.push({ kind, text, marks })
  }
  return runs
}

/** The words of a block, line by line; items of a list begin with a point, cells of a row stand apart. */
function wordsOf(node: Piece): Word[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inline(node.content)
    case 'pullQuote':
      return lines([inline(node.content), plain(node.attrs.attribution)])
    case 'factBox':
      return lines([plain(node.attrs.title), ...node.content.map(wordsOf)])
    case 'picture':
      return lines([node.attrs.caption, node.attrs.credit, node.attrs.alt].map((text) => plain(text)))
    case 'recording':
      return lines([node.attrs.title, node.attrs.caption, node.attrs.credit].map((text) => plain(text)))
    case 'embed':
      return lines([node.attrs.title, node.attrs.url].map((text) => plain(text)))
    case 'horizontalRule':
      return plain('———')
    case 'bulletList':
    case 'orderedList':
      return lines(node.content.map((item) => [...plain('• '), ...wordsOf(item)]))
    case 'tableRow':
      return lines(node.content.map(wordsOf), ' | ')
    case 'listItem':
    case 'blockquote':
    case 'gallery':
    case 'table':
    case 'tableCell':
    case 'tableHeader':
      return lines(node.content.map((child) => wordsOf(child)))
    default:
      return node satisfies never
  }
}

function lines(parts: readonly Word[][], between = '\n'): Word[] {
  return parts
    .filter(({ length }) => length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...plain(between), ...part]))
}

function inline(content: readonly Inline[] = []): Word[] {
  return content.flatMap((node) =>
    node.type === 'text' ? plain(node.text, (node.marks ?? []).map(nameOf).sort()) : plain('\n'),
  )
}

function nameOf(mark: Mark): string {
  return mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type
}

/** Words are kept whole, «іс-қимыл» too; blanks and marks stand by themselves. */
function plain(text: string, marks: readonly string[] = []): Word[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'ʼ][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
  return words.map((word) => ({ text: word, marks }))
}
