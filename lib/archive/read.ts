import { cacheLife, cacheTag } from 'next/cache'
import { listArchiveDays, listArchiveMonths, listArchiveYears } from '@/db/queries/archive-periods'
import { listByArchivePeriod } from '@/db/queries/publication-lists'
import { toArticleList } from '@/lib/articles/card-mapper'
import type { ArticleList, Cursor } from '@/lib/articles/published-article'
import { listSize } from '@/lib/articles/read'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { dayKey } from '@/lib/kazakh/days'
import { readerQuery } from '@/lib/reader-query'
import type { ArchiveContent } from './archive-content'
import { type ArchiveAddress, type ArchivePeriod, periodBounds, periodKey } from './period'

/** A page of the archive. The entrance shows the newest year with articles. */
export async function getArchive(
  edition: Edition,
  { period: asked, before }: ArchiveAddress,
  timeZone: string,
): Promise<ArchiveContent> {
  const years = await getArchiveYears(edition, timeZone)
  const period = asked ?? { kind: 'year' as const, year: years[0] ?? (await getThisYear(timeZone)) }
  const [months, days, list] = await Promise.all([
    getArchiveMonths(edition, period.year, timeZone),
    period.kind === 'year' ? [] : getArchiveDays(edition, period.year, period.month, timeZone),
    getArchiveArticles(edition, period, timeZone, before),
  ])
  return { period, years, months, days, list, older: before !== undefined }
}

/** For a publication in which nothing has been published yet. */
async function getThisYear(timeZone: string): Promise<number> {
  'use cache'
  cacheLife('reader')
  return dayKey(new Date(), timeZone).year
}

/** Years in which something was published, newest first. */
async function getArchiveYears(edition: Edition, timeZone: string): Promise<number[]> {
  'use cache'
  cacheTag(tags.latest(edition))
  cacheLife('reader')
  return readerQuery([], (db) => listArchiveYears(db, edition, timeZone))
}

/** Months of a year, 1 to 12, in which something was published. */
async function getArchiveMonths(edition: Edition, year: number, timeZone: string): Promise<number[]> {
  'use cache'
  cacheTag(tags.archive(edition, periodKey({ kind: 'year', year })))
  cacheLife('reader')
  return readerQuery([], (db) => listArchiveMonths(db, edition, year, timeZone))
}

/** Days of a month, 1 to 31, on which something was published. */
async function getArchiveDays(edition: Edition, year: number, month: number, timeZone: string): Promise<number[]> {
  'use cache'
  cacheTag(tags.archive(edition, periodKey({ kind: 'month', year, month })))
  cacheLife('reader')
  return readerQuery([], (db) => listArchiveDays(db, edition, { year, month }, timeZone))
}

/** What was published in a period, newest first. */
async function getArchiveArticles(
  edition: Edition,
  period: ArchivePeriod,
  timeZone: string,
  before?: Cursor,
): Promise<ArticleList> {
  'use cache'
  cacheTag(tags.archive(edition, periodKey(period)))
  cacheLife('reader')
  const bounds = periodBounds(period, timeZone)
  const rows = await readerQuery([], (db) => listByArchivePeriod(db, edition, bounds, { before, limit: listSize + 1 }))
  return toArticleList(rows, listSize)
}
