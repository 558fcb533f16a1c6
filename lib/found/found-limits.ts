/** The most characters of each text. Search engines and messengers show less; what they show is seen in the previews. */
export const foundLimits = {
  searchTitle: 200,
  searchDescription: 500,
  shareHeadline: 200,
  shareDescription: 500,
} as const
