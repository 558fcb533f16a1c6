import { sql } from 'kysely'

/** The words of what somebody typed, lower case: letters and digits only, so that nothing of a query language is left in them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/**
 * A `tsquery` for which every word must begin some word of the text: so something is found while one types.
 * @param words from {@link wordsOf}; at least one
 */
export function wordsThatBegin(words: readonly string[]) {
  return sql`to_tsquery('simple', ${words.map((word) => `'${word}':*`).join(' & ')})`
}
