import type { Passage } from './passage-text'

/**
 * Finds a passage in a text that others may have written in since it was chosen: where its words stand nearest to their old place.
 * @returns undefined where the words are not in the text any more, or are none
 */
export function findPassage(text: string, { start, quote }: { start: number; quote: string }): Passage | undefined {
  if (quote.trim() === '') return undefined
  const before = text.lastIndexOf(quote, start)
  const after = text.indexOf(quote, start)
  const nearest = before === -1 || (after !== -1 && after - start < start - before) ? after : before
  return nearest === -1 ? undefined : { start: nearest, end: nearest + quote.length }
}
