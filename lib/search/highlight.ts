import { foldWord as searchFold } from './terms'

/** A piece of a text; `matched` where it is what was looked for. */
export type TextPiece = { text: string; matched: boolean }

const wordShape = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Shorter words stand inside too many others to be told apart by their beginning. */
const shortestStem = 3

/**
 * Parts a text so that the words which a query asked for can be marked: those that begin as one of its words does, because Kazakh
 * adds its endings behind. Words that the query excludes (-word) are no matches.
 */
export function highlight(text: string, query: string): TextPiece[] {
  const wanted = wantedWords(query)
  const pieces: TextPiece[] = []
  let end = 0
  for (const found of text.matchAll(wordShape)) {
    const [word] = found
    if (!matches(searchFold(word), wanted)) continue
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), matched: false })
    end = found.index + word.length
    pieces.push({ text: word, matched: true })
  }
  if (end < text.length) pieces.push({ text: text.slice(end), matched: false })
  return pieces
}

function wantedWords(query: string): string[] {
  const kept = query.split(/\s+/).filter((part) => !part.startsWith('-'))
  return kept.flatMap((part) => part.match(wordShape) ?? []).map(searchFold)
}

function matches(word: string, wanted: readonly string[]): boolean {
  return wanted.some((start) => (start.length < shortestStem ? word === start : word.startsWith(start)))
}
