import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB, Edition } from '@/db/schema'

/** What readers will see of an article: written by publishing and by nothing else. */
export type PublicationValues = {
  articleId: string
  revisionId: string
  edition: Edition
  translationGroup: string
  sectionId: string
  slug: string
  headline: string
  standfirst: string
  /** A `Body`. */
  body: unknown
  leadMediaId: string | null
  leadAlt: string
  leadCaption: string
  leadCredit: string
  /** Part of a `FoundSettings`. */
  found: unknown
  shareMediaId: string | null
  relatedIds: readonly string[] | null
  /** Whether sitemaps name it. */
  listed: boolean
  firstPublishedAt: Date
  updatedAt: Date | null
  publishedAt: Date
  readingMinutes: number
  authorIds: readonly string[]
  tagIds: readonly string[]
}

/** Puts an article before readers, or replaces what they see of it. */
export async function upsertPublication(tx: Transaction<DB>, values: PublicationValues): Promise<void> {
  const columns = {
    revision_id: values.revisionId,
    edition: values.edition,
    translation_group: values.translationGroup,
    section_id: values.sectionId,
    slug: values.slug,
    headline: values.headline,
    standfirst: values.standfirst,
    body: JSON.stringify(values.body),
    lead_media_id: values.leadMediaId,
    lead_alt: values.leadAlt,
    lead_caption: values.leadCaption,
    lead_credit: values.leadCredit,
    found: JSON.stringify(values.found),
    share_media_id: values.shareMediaId,
    related_ids: values.relatedIds === null ? null : [...values.relatedIds],
    listed: values.listed,
    first_published_at: values.firstPublishedAt,
    updated_at: values.updatedAt,
    published_at: values.publishedAt,
    reading_minutes: values.readingMinutes,
  }
  await tx
    .insertInto('publication')
    .values({ article_id: values.articleId, ...columns })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet(columns))
    .execute()
  await replaceLinks(tx, values)
}

/** In one statement, because publishing waits for each: rows that go and rows that come or stay are never the same. */
async function replaceLinks(tx: Transaction<DB>, values: PublicationValues): Promise<void> {
  const { articleId, edition, firstPublishedAt } = values
  const authorIds = [...new Set(values.authorIds)]
  const tagIds = [...new Set(values.tagIds)]
  await sql`
    with former_authors as (
      delete from publication_author where article_id = ${articleId} and author_id <> all (${authorIds}::uuid[])
    ), former_tags as (
      delete from publication_tag where article_id = ${articleId} and tag_id <> all (${tagIds}::uuid[])
    ), authors as (
      insert into publication_author (article_id, author_id, edition, position, first_published_at)
      select ${articleId}, author_id, ${edition}, position, ${firstPublishedAt}
      from unnest(${authorIds}::uuid[]) with ordinality as named (author_id, position)
      on conflict (article_id, author_id) do update set
        edition = excluded.edition, position = excluded.position, first_published_at = excluded.first_published_at
    )
    insert into publication_tag (article_id, tag_id, position, first_published_at)
    select ${articleId}, tag_id, position, ${firstPublishedAt}
    from unnest(${tagIds}::uuid[]) with ordinality as named (tag_id, position)
    on conflict (article_id, tag_id) do update set
      position = excluded.position, first_published_at = excluded.first_published_at`.execute(tx)
}

/** Takes an article away from readers. */
export async function deletePublication(tx: Transaction<DB>, articleId: string): Promise<void> {
  await tx.deleteFrom('publication').where('article_id', '=', articleId).execute()
}

/** What readers see of an article, as far as it says which pages show it. */
export type PublicFootprint = {
  articleId: string
  revisionId: string
  edition: Edition
  sectionId: string
  sectionSlug: string
  slug: string
  firstPublishedAt: Date
  authorIds: string[]
  tagIds: string[]
  /** The series that it is a part of, if any. */
  seriesId: string | null
  /** Public articles that are its translations: their pages link to it. */
  translationIds: string[]
}

export async function findPublicFootprint(db: Kysely<DB>, articleId: string): Promise<PublicFootprint | undefined> {
  return db
    .selectFrom('publication as p')
    .innerJoin('section as s', 's.id', 'p.section_id')
    .select([
      'p.article_id as articleId',
      'p.revision_id as revisionId',
      'p.edition',
      'p.section_id as sectionId',
      's.slug as sectionSlug',
      'p.slug',
      'p.first_published_at as firstPublishedAt',
      sql<string[]>`array(select author_id from publication_author where article_id = p.article_id)`.as('authorIds'),
      sql<string[]>`array(select tag_id from publication_tag where article_id = p.article_id)`.as('tagIds'),
      sql<string | null>`(select series_id from series_part where article_id = p.article_id)`.as('seriesId'),
      sql<string[]>`array(
        select article_id from publication o
        where o.translation_group = p.translation_group and o.article_id <> p.article_id)`.as('translationIds'),
    ])
    .where('p.article_id', '=', articleId)
    .executeTakeFirst()
}
