import { cacheLife, cacheTag } from 'next/cache'
import { listBySection } from '@/db/queries/publication-lists'
import { findSectionBySlug } from '@/db/queries/sections'
import { elsewhere } from '@/lib/addresses/elsewhere'
import type { AtAddress } from '@/lib/addresses/old-address'
import { toArticleList } from '@/lib/articles/card-mapper'
import type { ArticleList, Cursor, SectionLink } from '@/lib/articles/published-article'
import { listSize } from '@/lib/articles/read'
import { tags } from '@/lib/cache/tags'
import { type Edition, editions } from '@/lib/i18n/editions'
import { readerQuery } from '@/lib/reader-query'
import type { Translation } from '@/lib/settings/site-view'

export type SectionView = SectionLink & { description: string }

/** The section at an address. A section without a name in an edition does not stand in it. */
export async function getSection(edition: Edition, slug: string): Promise<AtAddress<SectionView>> {
  'use cache'
  cacheTag(tags.address(edition, `/${slug}`), tags.site())
  cacheLife('reader')
  const row = await readerQuery(undefined, (db) => findSectionBySlug(db, slug))
  const name = row?.names[edition]
  if (row === undefined || !name) return elsewhere(edition, `/${slug}`)
  cacheTag(tags.section(row.id))
  return { kind: 'found', found: { id: row.id, slug, name, description: row.descriptions[edition] ?? '' } }
}

/** The same section in the other editions, where it has a name. */
export async function getSectionTranslations(edition: Edition, slug: string): Promise<Translation[]> {
  'use cache'
  cacheTag(tags.site())
  cacheLife('reader')
  const row = await readerQuery(undefined, (db) => findSectionBySlug(db, slug))
  return editions
    .filter((other) => other !== edition && row?.names[other])
    .map((other) => ({ edition: other, path: `/${slug}` }))
}

/** A section's articles, newest first. */
export async function getSectionArticles(
  edition: Edition,
  sectionId: string,
  before?: Cursor,
  limit: number = listSize,
): Promise<ArticleList> {
  'use cache'
  cacheTag(tags.section(sectionId))
  cacheLife('reader')
  const rows = await readerQuery([], (db) => listBySection(db, edition, sectionId, { before, limit: limit + 1 }))
  return toArticleList(rows, limit)
}
