import { cacheLife, cacheTag } from 'next/cache'
import { type AuthorRow, findAuthorBySlug, listAuthorsByIds } from '@/db/queries/authors'
import { listByAuthor } from '@/db/queries/publication-lists'
import { listPictures } from '@/db/queries/publications'
import { elsewhere } from '@/lib/addresses/elsewhere'
import type { AtAddress } from '@/lib/addresses/old-address'
import { toArticleList } from '@/lib/articles/card-mapper'
import type { ArticleList, Cursor } from '@/lib/articles/published-article'
import { listSize } from '@/lib/articles/read'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import { toPictureView } from '@/lib/media/media-mapper'
import { readerQuery } from '@/lib/reader-query'
import { inEdition } from '@/lib/settings/site-settings'
import type { AuthorProfile } from './author-profile'

/** The author at an address. */
export async function getAuthor(edition: Edition, slug: string): Promise<AtAddress<AuthorProfile>> {
  'use cache'
  const path = `/author/${slug}`
  cacheTag(tags.address(edition, path))
  cacheLife('reader')
  const row = await readerQuery(undefined, (db) => findAuthorBySlug(db, slug))
  if (row === undefined) return elsewhere(edition, path)
  cacheTag(tags.author(row.id))
  const [profile] = await toProfiles([row], edition)
  return profile === undefined ? { kind: 'none' } : { kind: 'found', found: profile }
}

/** Authors in the order of the ids that were asked for. */
export async function getAuthors(edition: Edition, ids: readonly string[]): Promise<AuthorProfile[]> {
  'use cache'
  cacheTag(...ids.map(tags.author))
  cacheLife('reader')
  const rows = await readerQuery([], (db) => listAuthorsByIds(db, ids))
  const profiles = await toProfiles(rows, edition)
  return ids.flatMap((id) => profiles.filter((profile) => profile.id === id))
}

/** An author's articles, newest first. */
export async function getAuthorArticles(edition: Edition, authorId: string, before?: Cursor): Promise<ArticleList> {
  'use cache'
  cacheTag(tags.author(authorId))
  cacheLife('reader')
  const rows = await readerQuery([], (db) => listByAuthor(db, edition, authorId, { before, limit: listSize + 1 }))
  return toArticleList(rows, listSize)
}

async function toProfiles(rows: readonly AuthorRow[], edition: Edition): Promise<AuthorProfile[]> {
  const photoIds = rows.flatMap(({ photoId }) => (photoId === null ? [] : [photoId]))
  const photos = await readerQuery([], (db) => listPictures(db, photoIds))
  return rows.map(({ id, slug, names, biographies, photoId }) => {
    const name = inEdition(names, edition)
    const photo = photos.find((picture) => picture.id === photoId)
    return {
      id,
      slug,
      name,
      biography: biographies[edition] ?? '',
      photo: photo === undefined ? null : toPictureView(photo, { alt: name, caption: '', credit: '' }),
    }
  })
}
