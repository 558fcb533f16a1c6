import { cacheLife, cacheTag } from 'next/cache'
import { findSeriesAround, findSeriesBySlug, listBySeries } from '@/db/queries/series'
import { elsewhere } from '@/lib/addresses/elsewhere'
import type { AtAddress } from '@/lib/addresses/old-address'
import { toArticleCard } from '@/lib/articles/card-mapper'
import type { ArticleCard } from '@/lib/articles/published-article'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { readerQuery } from '@/lib/reader-query'
import { type SeriesLink, seriesPath, type SeriesPlace } from './series'

/** The series at an address. */
export async function getSeries(
  edition: Edition,
  slug: string,
): Promise<AtAddress<SeriesLink & { description: string }>> {
  'use cache'
  const path = seriesPath({ slug })
  cacheTag(tags.address(edition, path))
  cacheLife('reader')
  const row = await readerQuery(undefined, (db) => findSeriesBySlug(db, edition, slug))
  if (row === undefined) return elsewhere(edition, path)
  cacheTag(tags.series(row.id))
  const { id, name, description } = row
  return { kind: 'found', found: { id, slug, name, description } }
}

/** The articles of a series, the first part first. */
export async function getSeriesArticles(seriesId: string): Promise<ArticleCard[]> {
  'use cache'
  cacheTag(tags.series(seriesId), tags.site())
  cacheLife('reader')
  const rows = await readerQuery([], (db) => listBySeries(db, seriesId))
  return rows.map(toArticleCard)
}

/** Where an article stands in its series; undefined for one that is in none, or is the only part that readers see. */
export async function getSeriesPlace(articleId: string): Promise<SeriesPlace | undefined> {
  'use cache'
  cacheTag(tags.article(articleId), tags.site())
  cacheLife('reader')
  const row = await readerQuery(undefined, (db) => findSeriesAround(db, articleId))
  if (row === undefined) return undefined
  cacheTag(tags.series(row.id))
  const { id, slug, name } = row
  const parts = row.parts.map((part) => ({
    id: part.articleId,
    path: `/${part.sectionSlug}/${part.slug}`,
    headline: part.headline,
  }))
  const at = parts.findIndex((part) => part.id === articleId)
  return at < 0 || parts.length < 2 ? undefined : { series: { id, slug, name }, parts, at }
}
