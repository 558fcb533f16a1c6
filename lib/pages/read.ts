import { cacheLife, cacheTag } from 'next/cache'
import { findPageBySlug } from '@/db/queries/pages'
import { listPictures } from '@/db/queries/publications'
import { elsewhere } from '@/lib/addresses/elsewhere'
import type { AtAddress } from '@/lib/addresses/old-address'
import { toPictures, toRecordings } from '@/lib/articles/publication-mapper'
import type { PictureView } from '@/lib/articles/published-article'
import type { Body } from '@/lib/body/body'
import { mediaIdsOf } from '@/lib/body/read-body'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'
import type { RecordingView } from '@/lib/media/recording'
import { readerQuery } from '@/lib/reader-query'

/** A fixed page as readers see it. */
export type PageView = {
  path: string
  title: string
  body: Body
  /** The pictures that the body names, by media id. */
  pictures: Readonly<Record<string, PictureView>>
  /** Its recordings, likewise. */
  recordings: Readonly<Record<string, RecordingView>>
  updatedAt: Date
}

/** The fixed page at an address. */
export async function getPage(edition: Edition, slug: string): Promise<AtAddress<PageView>> {
  'use cache'
  const path = `/page/${slug}`
  cacheTag(tags.address(edition, path))
  cacheLife('reader')
  const row = await readerQuery(undefined, (db) => findPageBySlug(db, edition, slug))
  if (row === undefined) return elsewhere(edition, path)
  cacheTag(tags.page(row.id))
  // A body is checked against its schema by every write.
  const body = row.body as Body
  const pictures = await readerQuery([], (db) => listPictures(db, mediaIdsOf(body)))
  return {
    kind: 'found',
    found: {
      path,
      title: row.title,
      body,
      pictures: toPictures(pictures),
      recordings: toRecordings(pictures),
      updatedAt: row.updatedAt,
    },
  }
}
