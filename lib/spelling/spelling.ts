/** What the newsroom and its editor say to one another about spelling; the browser needs this too, so it imports nothing heavy. */

/** A doubtful word: where it begins and ends in its text (UTF-16 offsets). */
export type DoubtfulRange = readonly [from: number, to: number]

/** What may be done about a doubtful word. */
export type SpellingAdvice = {
  /** What may have been meant, likeliest first; at most {@link suggestionsLimit}. */
  suggestions: string[]
  /** What could go into the dictionary: the word, and before it the one that it is a form of, where that is another. */
  entries: string[]
}

/** Stands in a text for every character that is not to be checked, so that what stands behind keeps its place. */
export const UNCHECKED = '\uFFFC'

export const suggestionsLimit = 5
/** In one request: this many texts, with this many characters together. A long article has some 30,000. */
export const textsLimit = 300
export const charactersLimit = 60_000
/** The longest word that is looked at or kept, in characters. */
export const wordLimit = 60
