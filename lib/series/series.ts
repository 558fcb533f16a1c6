/** A series has no more articles than this: its page shows them all. */
export const seriesLimit = 100

/** A series as a page links to it. */
export type SeriesLink = { id: string; slug: string; name: string }

/** A part of a series that readers see. `path` is without the prefix of the edition. */
export type SeriesPart = { id: string; path: string; headline: string }

/** Where an article stands in its series. `at` counts from 0, among the parts that readers see. */
export type SeriesPlace = { series: SeriesLink; parts: readonly SeriesPart[]; at: number }

/** The address of a series, without the prefix of its edition. */
export function seriesPath({ slug }: { slug: string }): string {
  return `/series/${slug}`
}
