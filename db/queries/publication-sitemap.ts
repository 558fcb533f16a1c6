import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'
import type { ListCursor } from './publication-cards'

/** The most addresses that one sitemap may hold (sitemaps.org protocol). */
const sitemapLimit = 50_000

export type SitemapEntry = {
  articleId: string
  edition: Edition
  sectionSlug: string
  slug: string
  headline: string
  firstPublishedAt: Date
  /** When the present revision became public. */
  publishedAt: Date
}

type Stretch = { start: Date; end: Date; before?: ListCursor | undefined; limit?: number }

/**
 * Addresses of the articles of a stretch of time that sitemaps may name, newest first, at most 50,000; `before` goes on where the last call ended. A sitemap
 * for each month, rather than for each 50,000 in a row, stays as it is until one of its own articles changes.
 */
export async function listSitemapEntries(
  db: Kysely<DB>,
  edition: Edition,
  { start, end, before, limit = sitemapLimit }: Stretch,
): Promise<SitemapEntry[]> {
  let query = db
    .selectFrom('publication as p')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .select([
      'p.article_id as articleId',
      'p.edition',
      's.slug as sectionSlug',
      'p.slug',
      'p.headline',
      'p.first_published_at as firstPublishedAt',
      'p.published_at as publishedAt',
    ])
    .where('p.edition', '=', edition)
    .where('p.listed', '=', true)
    .where('p.first_published_at', '>=', start)
    .where('p.first_published_at', '<', end)
    .orderBy('p.first_published_at', 'desc')
    .orderBy('p.article_id', 'desc')
    .limit(limit)
  if (before !== undefined) {
    query = query.where(sql<boolean>`(p.first_published_at, p.article_id) < (${before.at}, ${before.id})`)
  }
  return query.execute()
}

/** What belongs into a news sitemap: the articles of the last two days, at most 1,000 (Google's rules for news sitemaps). */
export async function listNewsSitemapEntries(db: Kysely<DB>, edition: Edition, now: Date): Promise<SitemapEntry[]> {
  const hour = 3_600_000
  const start = new Date(now.getTime() - 48 * hour)
  // Clocks of several instances may differ a little.
  return listSitemapEntries(db, edition, { start, end: new Date(now.getTime() + hour), limit: 1000 })
}

/** When the newest change to an article of a stretch of time became public; undefined when it has none. */
export async function findLastChange(
  db: Kysely<DB>,
  edition: Edition,
  period: { start: Date; end: Date },
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('publication')
    .select((eb) => eb.fn.max('published_at').as('changed'))
    .where('edition', '=', edition)
    .where('first_published_at', '>=', period.start)
    .where('first_published_at', '<', period.end)
    .executeTakeFirst()
  return row?.changed ?? undefined
}
