import { cacheLife, cacheTag } from 'next/cache'
import { listByTag } from '@/db/queries/publication-lists'
import { findTagBySlug } from '@/db/queries/tags'
import { elsewhere } from '@/lib/addresses/elsewhere'
import type { AtAddress } from '@/lib/addresses/old-address'
import { toArticleList } from '@/lib/articles/card-mapper'
import type { ArticleList, Cursor, TagLink } from '@/lib/articles/published-article'
import { listSize } from '@/lib/articles/read'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { readerQuery } from '@/lib/reader-query'

/** The tag at an address. */
export async function getTag(edition: Edition, slug: string): Promise<AtAddress<TagLink>> {
  'use cache'
  cacheTag(tags.address(edition, `/tag/${slug}`))
  cacheLife('reader')
  const row = await readerQuery(undefined, (db) => findTagBySlug(db, edition, slug))
  if (row === undefined) return elsewhere(edition, `/tag/${slug}`)
  cacheTag(tags.tag(row.id))
  return { kind: 'found', found: { id: row.id, slug, name: row.name } }
}

/** The articles that carry a tag, newest first. */
export async function getTagArticles(tagId: string, before?: Cursor): Promise<ArticleList> {
  'use cache'
  cacheTag(tags.tag(tagId))
  cacheLife('reader')
  const rows = await readerQuery([], (db) => listByTag(db, tagId, { before, limit: listSize + 1 }))
  return toArticleList(rows, listSize)
}
