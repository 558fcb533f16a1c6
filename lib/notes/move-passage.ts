import { diffArrays } from 'diff'
import type { Passage } from './passage-text'

/** A stretch of the older text and what stands in its place in the newer one. */
type Stretch = { from: number; to: number; newFrom: number; newTo: number; same: boolean }

/** Texts that differ in more words than this are taken to share only how they begin and end. */
const MOST_EDITS = 3000

/** Where passages of an older text stand in a newer one; made once for all passages of a text. */
export class TextMove {
  private readonly stretches: readonly Stretch[]
  private readonly newer: string

  constructor(older: string, newer: string) {
    this.newer = newer
    this.stretches = stretchesOf(older, newer)
  }

  /**
   * @param quote the words of the passage when it was chosen: a passage that was deleted and comes back is found by them
   * @returns what became of the passage. What was written beside it does not become part of it, what was written into it does.
   */
  move(passage: Passage, quote: string): Passage {
    const { start, end } = this.withoutEdges(this.moveStart(passage.start), this.moveEnd(passage.end))
    return passage.start < passage.end && start < end ? { start, end } : (this.find(quote) ?? { start, end: start })
  }

  /** Spaces that came to its edges are none of its words. */
  private withoutEdges(from: number, to: number): Passage {
    const words = this.newer.slice(from, Math.max(from, to))
    const start = from + (words.length - words.trimStart().length)
    return { start, end: Math.max(start, from + words.trimEnd().length) }
  }

  private moveStart(offset: number): number {
    const stretch = this.stretches.find(({ to }) => offset < to) ?? this.stretches.at(-1)
    if (stretch === undefined) return 0
    return stretch.same ? stretch.newFrom + Math.min(offset, stretch.to) - stretch.from : stretch.newFrom
  }

  private moveEnd(offset: number): number {
    const stretch = this.stretches.findLast(({ from }) => from < offset) ?? this.stretches[0]
    if (stretch === undefined) return 0
    return stretch.same ? stretch.newFrom + offset - stretch.from : stretch.newTo
  }

  /** The words in the newer text, if they stand there once. */
  private find(quote: string): Passage | undefined {
    const start = this.newer.indexOf(quote)
    if (start === -1 || this.newer.includes(quote, start + 1)) return undefined
    return { start, end: start + quote.length }
  }
}

function stretchesOf(older: string, newer: string): Stretch[] {
  const [before, after] = [wordsOf(older), wordsOf(newer)]
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ]
  const stretches: Stretch[] = []
  let [from, newFrom] = [0, 0]
  for (const { added, removed, value } of changes) {
    const length = value.join('').length
    const to = added ? from : from + length
    const newTo = removed ? newFrom : newFrom + length
    const last = stretches.at(-1)
    // What was taken away and what came in its place are one stretch.
    if (last !== undefined && !last.same && (added || removed)) Object.assign(last, { to, newTo })
    else stretches.push({ from, to, newFrom, newTo, same: !added && !removed })
    ;[from, newFrom] = [to, newTo]
  }
  return stretches
}

/** Words, spaces and marks one by one, so that a changed comma does not change the word before it. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}
