/** What is looked for. */
export type TextQuery = { text: string; matchCase: boolean; wholeWord: boolean }

/** A place in a text, counted in UTF-16 units. */
export type TextRange = { from: number; to: number }

/**
 * Characters that a reader takes for one another. Whoever looks for «5 млн» does not know whether a space between them holds the line
 * together, and types the quotes that the keyboard has.
 */
const ALIKE: readonly (readonly [typed: string, found: string])[] = [
  [' \u00A0\u202F', '[ \\u00A0\\u202F]'],
  ['"', '["«»“”„]'],
  ["'’ʼ", "['‘’ʼ]"],
  ['-', '[-\\u2010\\u2011]'],
]

/** @returns undefined for a query that nothing answers: an empty one. */
export function patternOf({ text, matchCase, wholeWord }: TextQuery): RegExp | undefined {
  if (text === '') return undefined
  const words = Array.from(text, (character) => {
    const alike = ALIKE.find(([typed]) => typed.includes(character))
    return alike?.[1] ?? character.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`)
  }).join('')
  const whole = wholeWord ? String.raw`(?<![\p{L}\p{M}\p{N}])(?:${words})(?![\p{L}\p{M}\p{N}])` : words
  return new RegExp(whole, matchCase ? 'gu' : 'giu')
}

/** Every place of a text that answers a query, in order, none overlapping. */
export function findRanges(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ from: index, to: index + found.length }))
}

/** A text with every found place replaced. */
export function replaceRanges(text: string, ranges: readonly TextRange[], by: string): string {
  return ranges.toReversed().reduce((done, { from, to }) => done.slice(0, from) + by + done.slice(to), text)
}
