import { wordsIn } from './words'

/** A piece of a text; `matched` where it is what was looked for. */
export type TextPiece = { text: string; matched: boolean }

/** Whether a word of a text is a form of what was looked for. */
export type IsMatch = (word: string) => boolean

/** Parts a text so that the words which a query asked for can be marked. The pieces together are the text. */
export function highlight(text: string, isMatch: IsMatch): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const word of wordsIn(text)) {
    if (!isMatch(word.text)) continue
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), matched: false })
    end = word.start + word.text.length
    pieces.push({ text: word.text, matched: true })
  }
  if (end < text.length) pieces.push({ text: text.slice(end), matched: false })
  return pieces
}

/** Characters of an excerpt, and of what stands in it before the first match. */
const length = { whole: 190, before: 50 }

/**
 * The words round what was found: from the paragraph in which the most different words of the query stand.
 * @returns undefined when none stands in the text
 */
export function excerptAround(paragraphs: readonly string[], isMatch: IsMatch): TextPiece[] | undefined {
  let best: { paragraph: string; start: number; count: number } | undefined
  for (const paragraph of paragraphs) {
    const found = wordsIn(paragraph).filter(({ text }) => isMatch(text))
    const [first] = found
    const count = new Set(found.map(({ text }) => text.toLowerCase())).size
    if (first !== undefined && count > (best?.count ?? 0)) best = { paragraph, start: first.start, count }
  }
  return best === undefined ? undefined : highlight(windowOf(best.paragraph, best.start), isMatch)
}

/** Whole words only; an ellipsis stands for what is left out. */
function windowOf(paragraph: string, match: number): string {
  if (paragraph.length <= length.whole) return paragraph
  const from = match <= length.before ? 0 : paragraph.indexOf(' ', match - length.before) + 1
  const start = from > match ? match : from
  const cut = start + length.whole
  const space = paragraph.lastIndexOf(' ', cut)
  const end = cut >= paragraph.length ? paragraph.length : space > match ? space : cut
  return `${start > 0 ? '… ' : ''}${paragraph.slice(start, end).toWellFormed()}${end < paragraph.length ? ' …' : ''}`
}
