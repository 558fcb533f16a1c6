import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '@/db/schema'

/** A public article that has only one revision, as it is written in bulk. Times are ISO 8601 with milliseconds. */
export type BulkPublication = {
  id: string
  revision_id: string
  edition: DB['article']['edition']
  section_id: string
  slug: string
  headline: string
  standfirst: string
  /** A `Body`. */
  body: unknown
  lead_media_id: string | null
  lead_alt: string
  author_ids: readonly string[]
  tag_ids: readonly string[]
  published_at: string
  reading_minutes: number
}

/**
 * Writes working copies, revisions and publications in one statement for the whole batch: all is sent and parsed once. Articles whose
 * id is there already are passed over.
 * @returns how many were new
 */
export async function insertPublicationsInBulk(
  tx: Transaction<DB>,
  batch: readonly BulkPublication[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) as row (
        id uuid, revision_id uuid, edition edition, section_id uuid, slug text, headline text, standfirst text, body jsonb,
        lead_media_id uuid, lead_alt text, author_ids uuid[], tag_ids uuid[], published_at timestamptz,
        reading_minutes integer)
    ),
    new_article as (
      insert into article (
        id, edition, translation_group, section_id, slug, headline, standfirst, body, lead_media_id, lead_alt, status,
        first_published_at, version, created_at, saved_at)
      select
        id, edition, id, section_id, slug, headline, standfirst, body, lead_media_id, lead_alt, 'published',
        published_at, 1, published_at, published_at
      from given
      on conflict (id) do nothing
      returning id
    ),
    new as materialized (select given.* from given join new_article using (id)),
    new_revision as (
      insert into revision (id, article_id, number, snapshot, saved_at)
      select
        revision_id, id, 1,
        jsonb_build_object(
          'sectionId', section_id, 'slug', slug, 'headline', headline, 'standfirst', standfirst, 'body', body,
          'lead', case when lead_media_id is null then 'null'::jsonb else jsonb_build_object(
            'mediaId', lead_media_id, 'alt', lead_alt, 'caption', '', 'credit', '') end,
          'authorIds', author_ids, 'tagIds', tag_ids),
        published_at
      from new
    ),
    new_publication as (
      insert into publication (
        article_id, revision_id, edition, translation_group, section_id, slug, headline, standfirst, body, lead_media_id,
        lead_alt, lead_caption, lead_credit, first_published_at, published_at, reading_minutes)
      select
        id, revision_id, edition, id, section_id, slug, headline, standfirst, body, lead_media_id,
        lead_alt, '', '', published_at, published_at, reading_minutes
      from new
    ),
    byline as (
      select new.id, new.edition, new.published_at, a.author_id, a.position
      from new cross join lateral unnest(author_ids) with ordinality as a (author_id, position)
    ),
    label as (
      select new.id, new.published_at, t.tag_id, t.position
      from new cross join lateral unnest(tag_ids) with ordinality as t (tag_id, position)
    ),
    new_article_author as (
      insert into article_author (article_id, author_id, position) select id, author_id, position from byline
    ),
    new_article_tag as (
      insert into article_tag (article_id, tag_id, position) select id, tag_id, position from label
    ),
    new_publication_author as (
      insert into publication_author (article_id, author_id, edition, position, first_published_at)
      select id, author_id, edition, position, published_at from byline
    ),
    new_publication_tag as (
      insert into publication_tag (article_id, tag_id, position, first_published_at)
      select id, tag_id, position, published_at from label
    )
    select count(*) as count from new_article`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Lets the planner and the visibility map know of many new rows at once, instead of when autovacuum comes by. */
export async function refreshStatistics(db: Kysely<DB>): Promise<void> {
  const tables = [
    'article',
    'publication',
    'publication_search',
    'article_search',
    'search_word',
    'publication_author',
    'publication_tag',
    'article_author',
    'article_tag',
  ]
  await sql`vacuum analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db)
}
