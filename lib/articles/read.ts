import { cacheLife, cacheTag } from 'next/cache'
import type { Database } from '@/db/client'
import { listLatest } from '@/db/queries/publication-lists'
import {
  findPublication,
  findPublicationId,
  listPictures,
  listTranslations,
  type PublicationRow,
} from '@/db/queries/publications'
import { listRelated } from '@/db/queries/related-publications'
import { elsewhere } from '@/lib/addresses/elsewhere'
import type { AtAddress } from '@/lib/addresses/old-address'
import type { Body } from '@/lib/body/body'
import { mediaIdsOf } from '@/lib/body/read-body'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { readerQuery } from '@/lib/reader-query'
import { toArticleCard, toArticleList } from './card-mapper'
import { toPublishedArticle } from './publication-mapper'
import type { ArticleCard, ArticleList, Cursor, PublishedArticle } from './published-article'

/** How many entries a page of a list holds. */
export const listSize = 24

/** What stands at the address of an article: the article, or where it went. */
export async function getArticle(
  edition: Edition,
  section: string,
  slug: string,
): Promise<AtAddress<PublishedArticle>> {
  'use cache'
  const path = `/${section}/${slug}`
  cacheTag(tags.address(edition, path))
  cacheLife('reader')
  const row = await readerQuery(undefined, (db) => findPublication(db, edition, section, slug))
  if (row === undefined) return elsewhere(edition, path)
  const article = await readerQuery(undefined, (db) => completeArticle(db, row))
  if (article === undefined) return { kind: 'none' }
  cacheTag(
    tags.article(article.id),
    tags.section(article.section.id),
    ...article.authors.map(({ id }) => tags.author(id)),
    ...article.tags.map(({ id }) => tags.tag(id)),
    ...(article.found.noindex ? [tags.unlisted()] : []),
    ...[article.picture?.mediaId, ...mediaIdsOf(article.body)].flatMap((id) =>
      id === undefined ? [] : [tags.media(id)],
    ),
  )
  return { kind: 'found', found: article }
}

/** Articles to read after the one at an address, best first. By its address, so that nobody waits for the article to ask for them. */
export async function getRelated(
  edition: Edition,
  section: string,
  slug: string,
  limit: number,
): Promise<ArticleCard[]> {
  'use cache'
  cacheTag(tags.address(edition, `/${section}/${slug}`), tags.latest(edition))
  cacheLife('reader')
  const id = await readerQuery(undefined, (db) => findPublicationId(db, edition, section, slug))
  if (id === undefined) return []
  cacheTag(tags.article(id))
  const rows = await readerQuery([], (db) => listRelated(db, id, limit))
  return rows.map(toArticleCard)
}

/** The articles of an edition, newest first. @param before where the page before ended */
export async function getLatest(edition: Edition, before?: Cursor, limit: number = listSize): Promise<ArticleList> {
  'use cache'
  cacheTag(tags.latest(edition))
  cacheLife('reader')
  const rows = await readerQuery([], (db) => listLatest(db, edition, { before, limit: limit + 1 }))
  return toArticleList(rows, limit)
}

async function completeArticle(db: Database, row: PublicationRow): Promise<PublishedArticle> {
  // A body is checked against its schema by every write.
  const body = row.body as Body
  const [pictures, translations] = await Promise.all([listPictures(db, mediaIdsOf(body)), listTranslations(db, row)])
  return toPublishedArticle(row, pictures, translations)
}
