import type { Edition } from '@/lib/i18n/editions'
import { typeset as typesetKazakh } from '@/lib/kazakh/typography'
import { typesetEnglish } from './english'
import { typesetRussian } from './russian'

/** One thing to change in a text: what stands from `from` to `to`, counted in UTF-16 units, becomes `insert`. */
export type TextEdit = { from: number; to: number; insert: string }

/** Sets quotes, dashes, ellipses and the spaces at which no line may break, as the language of an edition wants them. */
export function typeset(text: string, edition: Edition): string {
  switch (edition) {
    case 'kk':
      return typesetKazakh(text)
    case 'ru':
      return typesetRussian(text)
    case 'en':
      return typesetEnglish(text)
  }
}

/**
 * The same as changes, each as small as it can be, so that what stands in the text with its marks is touched no more than needed.
 * @returns in the order of the text, none overlapping
 */
export function typographyEdits(text: string, edition: Edition): TextEdit[] {
  const set = typeset(text, edition)
  if (set === text) return []
  // Typesetting never touches a word, so the words of both texts pair off and what stands between them can be compared.
  const before = piecesOf(text)
  const after = piecesOf(set)
  if (before.length !== after.length) return []
  const edits: TextEdit[] = []
  let place = 0
  for (const [index, piece] of before.entries()) {
    const changed = after[index] ?? ''
    if (piece !== changed) {
      // A word that differs is a fault of a rule: rather nothing than a damaged word.
      if (index % 2 === 1) return []
      edits.push(...editsBetween(piece, changed, place))
    }
    place += piece.length
  }
  return edits
}

/** A text cut into gaps and words in turn; the first and the last piece are gaps, which may be empty. */
function piecesOf(text: string): string[] {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u)
}

function editsBetween(before: string, after: string, place: number): TextEdit[] {
  if (before.length === after.length) {
    return Array.from(after, (insert, index) => ({ from: place + index, to: place + index + 1, insert })).filter(
      ({ insert }, index) => insert !== before.charAt(index),
    )
  }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charAt(start) === after.charAt(start)) start += 1
  let end = 0
  while (end < shorter - start && before.charAt(before.length - 1 - end) === after.charAt(after.length - 1 - end))
    end += 1
  return [{ from: place + start, to: place + before.length - end, insert: after.slice(start, after.length - end) }]
}

/**
 * What is to be changed right after a character was typed: only in the word that it ended and the gap before that, so that whatever
 * somebody took back stays as they want it.
 * @param text the line that is written
 * @param cursor behind the character that was typed
 */
export function editsAfterTyping(text: string, cursor: number, edition: Edition): TextEdit[] {
  const typed = text.charAt(cursor - 1)
  // What a hyphen is shows only when something stands behind it.
  if (typed === '' || /[\p{L}\p{M}\p{N}-]/u.test(typed)) return []
  const before = text.slice(0, cursor)
  const window = /\s*\S+\s*$/u.exec(before)?.index ?? 0
  const edits = typographyEdits(text, edition).filter(({ from, to }) => from >= window && to <= cursor)
  const isQuote = ({ from, to }: TextEdit) => /["']/.test(text.slice(from, to))
  return /["']/.test(typed) ? edits.filter(({ to }) => to === cursor) : edits.filter((edit) => !isQuote(edit))
}
