/** The longest query that is looked for, in characters. */
export const longestQuery = 200

/** A query without control characters and double spaces, cut to the longest. */
export function boundedQuery(typed: string): string {
  return typed
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
    .toWellFormed()
}
