/** The longest query that is looked for, in characters. */
export const longestQuery = 200
