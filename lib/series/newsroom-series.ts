import type { Database } from '@/db/client'
import { findSeries, listSeries, listSeriesParts, type SeriesPartRow, type SeriesRow } from '@/db/queries/series'
import type { Edition } from '@/lib/i18n/editions'

export type SeriesPartView = SeriesPartRow
export type SeriesSummary = SeriesRow & { parts: number; publicParts: number }

/** More series than these are older than anybody goes on with. */
const shown = 200

/** The series of an edition, the last begun first. */
export async function readAllSeries(db: Database, edition: Edition): Promise<SeriesSummary[]> {
  return listSeries(db, edition, shown)
}

/** A series and its articles in order; undefined when there is no such series. */
export async function readSeries(
  db: Database,
  id: string,
): Promise<{ series: SeriesRow; parts: SeriesPartView[] } | undefined> {
  const series = await findSeries(db, id)
  return series && { series, parts: await listSeriesParts(db, id) }
}
