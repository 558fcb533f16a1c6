import type { PictureRow } from '@/db/queries/publication-cards'
import type { PublicationRow } from '@/db/queries/publications'
import type { Edition } from '@/db/schema'
import type { Body } from '@/lib/body/body'
import { toPictureView, toRecordingView } from '@/lib/media/media-mapper'
import type { RecordingView } from '@/lib/media/recording'
import { toFound } from './article-mapper'
import { toArticleCard } from './card-mapper'
import type { PictureView, PublishedArticle } from './published-article'

/**
 * A row of a published article as its page or a feed shows it.
 * @param pictures rows of the library for the pictures and recordings that the body names
 * @param translations the same article in other editions
 */
export function toPublishedArticle(
  row: PublicationRow,
  pictures: readonly PictureRow[],
  translations: readonly { edition: Edition; sectionSlug: string; slug: string }[],
): PublishedArticle {
  return {
    ...toArticleCard(row),
    // A body is checked against its schema by every write.
    body: row.body as Body,
    tags: row.tags,
    readingMinutes: row.readingMinutes,
    publishedAt: row.publishedAt,
    found: toFound(row),
    pictures: toPictures(pictures),
    recordings: toRecordings(pictures),
    translations: translations.map(({ edition, sectionSlug, slug }) => ({ edition, path: `/${sectionSlug}/${slug}` })),
  }
}

/** Pictures by their ids, as a body needs them. */
export function toPictures(rows: readonly PictureRow[]): Record<string, PictureView> {
  return Object.fromEntries(rows.flatMap((row) => (row.kind === 'picture' ? [[row.id, toBodyPicture(row)]] : [])))
}

/** Recordings by their ids, as a body needs them. */
export function toRecordings(rows: readonly PictureRow[]): Record<string, RecordingView> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const view = toRecordingView(row)
      return view === undefined ? [] : [[row.id, view]]
    }),
  )
}

/** The words of a picture inside a body stand in the body; those of the library are what empty ones fall back to. */
function toBodyPicture(row: PictureRow): PictureView {
  return toPictureView(row, { alt: '', caption: '', credit: '' })
}
