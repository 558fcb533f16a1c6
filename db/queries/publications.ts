import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'
import {
  authorsOfPublication,
  leadOfPublication,
  type PictureRow,
  type PublicationCard,
  sectionOfPublication,
} from './publication-cards'

/** An article as readers see it, whole. */
export type PublicationRow = PublicationCard & {
  /** A `Body`. */
  body: unknown
  translationGroup: string
  readingMinutes: number
  /** Part of a `FoundSettings`. */
  found: unknown
  shareMediaId: string | null
  tags: { id: string; slug: string; name: string }[]
}

/** What stands at an address. @param sectionSlug the present slug of the section; old ones are `redirect`'s business. */
export async function findPublication(
  db: Kysely<DB>,
  edition: Edition,
  sectionSlug: string,
  slug: string,
): Promise<PublicationRow | undefined> {
  return selectPublication(db)
    .where('p.edition', '=', edition)
    .where('s.slug', '=', sectionSlug)
    .where('p.slug', '=', slug)
    .executeTakeFirst()
}

/** Whose address it is. */
export async function findPublicationId(
  db: Kysely<DB>,
  edition: Edition,
  sectionSlug: string,
  slug: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('publication as p')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .select('p.article_id as articleId')
    .where('p.edition', '=', edition)
    .where('s.slug', '=', sectionSlug)
    .where('p.slug', '=', slug)
    .executeTakeFirst()
  return row?.articleId
}

export async function findPublicationById(db: Kysely<DB>, articleId: string): Promise<PublicationRow | undefined> {
  return selectPublication(db).where('p.article_id', '=', articleId).executeTakeFirst()
}

/** Whole articles, in no particular order; those that are not public are left out. */
export async function listPublicationsByIds(db: Kysely<DB>, articleIds: readonly string[]): Promise<PublicationRow[]> {
  if (articleIds.length === 0) return []
  return selectPublication(db).where('p.article_id', 'in', articleIds).execute()
}

/** The same article in other editions. */
export async function listTranslations(
  db: Kysely<DB>,
  publication: { articleId: string; translationGroup: string },
): Promise<{ articleId: string; edition: Edition; sectionSlug: string; slug: string }[]> {
  return db
    .selectFrom('publication as p')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .select(['p.article_id as articleId', 'p.edition', 's.slug as sectionSlug', 'p.slug'])
    .where('p.translation_group', '=', publication.translationGroup)
    .where('p.article_id', '!=', publication.articleId)
    .orderBy('p.edition')
    .execute()
}

/** Rows of the library for the pictures and recordings that a body names; ids that are not there are left out. */
export async function listPictures(db: Kysely<DB>, ids: readonly string[]): Promise<PictureRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('media')
    .select(['id', 'width', 'height', 'color', 'variants', 'caption', 'credit'])
    .select(['focus_x as focusX', 'focus_y as focusY', 'crops', 'kind', 'captions'])
    .select(['file_key as fileKey', 'mime_type as mimeType', 'byte_size as byteSize', 'duration_ms as durationMs'])
    .where('id', 'in', ids)
    .execute()
}

function selectPublication(db: Kysely<DB>) {
  return db
    .selectFrom('publication as p')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .select([
      'p.article_id as articleId',
      'p.edition',
      'p.translation_group as translationGroup',
      'p.slug',
      'p.headline',
      'p.standfirst',
      sql`p.body`.as('body'),
      'p.first_published_at as firstPublishedAt',
      'p.updated_at as updatedAt',
      'p.published_at as publishedAt',
      'p.reading_minutes as readingMinutes',
      sql`p.found`.as('found'),
      'p.share_media_id as shareMediaId',
      sectionOfPublication.as('section'),
      authorsOfPublication.as('authors'),
      leadOfPublication.as('lead'),
      tagsOfPublication.as('tags'),
    ])
}

const tagsOfPublication = sql<PublicationRow['tags']>`(
  select coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by pt.position), '[]')
  from publication_tag pt join tag t on t.id = pt.tag_id
  where pt.article_id = p.article_id)`
