import { type AliasableExpression, type Kysely, sql } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { DB, Edition, MediaKind } from '@/db/schema'

/** Where a list goes on: the entries older than this one. Times are written in whole milliseconds, so a `Date` loses nothing. */
export type ListCursor = { at: Date; id: string }

export type LinkedAuthor = { id: string; slug: string; names: EditionTexts }

/** A picture or a recording as a page needs it, with the words of the library. */
export type PictureRow = {
  id: string
  kind: MediaKind
  width: number
  height: number
  color: string
  /** An array of `PictureVariant`. */
  variants: unknown
  /** In hundredths of width and height. */
  focusX: number
  focusY: number
  /** `PictureCrops`. */
  crops: unknown
  /** Of a recording; null for a picture. */
  fileKey: string | null
  mimeType: string
  byteSize: number
  durationMs: number | null
  /** An array of `Captions`. */
  captions: unknown
  caption: string
  credit: string
}

/** The lead of an article is always a picture. */
export type LeadRow = Omit<PictureRow, 'fileKey' | 'mimeType' | 'byteSize' | 'durationMs' | 'captions'>

/** A published article in a list. */
export type PublicationCard = {
  articleId: string
  edition: Edition
  slug: string
  headline: string
  standfirst: string
  firstPublishedAt: Date
  updatedAt: Date | null
  publishedAt: Date
  section: { id: string; slug: string; names: EditionTexts }
  authors: LinkedAuthor[]
  lead: (LeadRow & { leadAlt: string; leadCaption: string; leadCredit: string }) | null
}

/**
 * Reads the cards of a page of a list, newest first.
 * @param keys chooses the articles of the page, by an index and with a limit; only those few are then joined with what a card shows.
 */
export async function listCards(
  db: Kysely<DB>,
  keys: AliasableExpression<{ article_id: string }>,
): Promise<PublicationCard[]> {
  return db
    .selectFrom(keys.as('key'))
    .innerJoin('publication as p', 'p.article_id', 'key.article_id')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .select([
      'p.article_id as articleId',
      'p.edition',
      'p.slug',
      'p.headline',
      'p.standfirst',
      'p.first_published_at as firstPublishedAt',
      'p.updated_at as updatedAt',
      'p.published_at as publishedAt',
      sectionOfPublication.as('section'),
      authorsOfPublication.as('authors'),
      leadOfPublication.as('lead'),
    ])
    .orderBy('p.first_published_at', 'desc')
    .orderBy('p.article_id', 'desc')
    .execute()
}

/** The following columns belong into a query over `publication as p` and `section as s`. */
export const sectionOfPublication = sql<PublicationCard['section']>`
  json_build_object('id', s.id, 'slug', s.slug, 'names', s.names)`

export const authorsOfPublication = sql<LinkedAuthor[]>`(
  select coalesce(
    json_agg(json_build_object('id', a.id, 'slug', a.slug, 'names', a.names) order by pa.position), '[]')
  from publication_author pa join author a on a.id = pa.author_id
  where pa.article_id = p.article_id)`

export const leadOfPublication = sql<PublicationCard['lead']>`(
  select json_build_object(
    'id', m.id, 'kind', m.kind, 'width', m.width, 'height', m.height, 'color', m.color, 'variants', m.variants,
    'focusX', m.focus_x, 'focusY', m.focus_y, 'crops', m.crops, 'caption', m.caption, 'credit', m.credit,
    'leadAlt', p.lead_alt, 'leadCaption', p.lead_caption, 'leadCredit', p.lead_credit)
  from media m where m.id = p.lead_media_id)`
