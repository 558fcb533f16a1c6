import type { ArticleList } from '@/lib/articles/published-article'
import type { ArchivePeriod } from './period'

/** What a page of the archive shows. */
export type ArchiveContent = {
  period: ArchivePeriod
  /** Years with articles, newest first. */
  years: readonly number[]
  /** Months of the year with articles. */
  months: readonly number[]
  /** Days of the month with articles; empty on the page of a year. */
  days: readonly number[]
  list: ArticleList
  /** True on every page of the list but the first. */
  older: boolean
}
