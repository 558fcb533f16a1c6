import { type Kysely, sql } from 'kysely'
import type { ArticleStatus, DB, Edition } from '@/db/schema'

/** A place that shows something of the media library. */
export type MediaUse =
  | {
      kind: 'article'
      id: string
      title: string
      edition: Edition
      status: ArticleStatus
      createdBy: string | null
      /** True when readers see it there now; false when only a working copy or a scheduled revision names it. */
      isPublic: boolean
    }
  | { kind: 'page' | 'author'; id: string; title: string; edition: Edition | null }

/**
 * Where something of the library stands: in articles as the newsroom has them, as readers see them and as they are scheduled, on
 * fixed pages and beside authors. What readers see comes first.
 */
export async function listMediaUses(db: Kysely<DB>, id: string, limit: number): Promise<MediaUse[]> {
  const { rows } = await sql<MediaUse>`
    with named as (
      select id as article_id, false as is_public from article where ${shownOf(id)}
      union all select article_id, true from publication where ${shownOf(id)}
      union all
      select a.id, false from article a join revision r on r.id = a.scheduled_revision_id
      where a.status = 'scheduled' and (
        r.snapshot #>> '{lead,mediaId}' = ${id} or r.snapshot #>> '{found,shareImageId}' = ${id}
        or jsonb_path_query_array(r.snapshot -> 'body', '$.**.mediaId') @> to_jsonb(${id}::text))
    ),
    article_use as (select article_id, bool_or(is_public) as is_public from named group by article_id)
    select * from (
      select 'article' as kind, a.id, a.headline as title, a.edition, a.status, a.created_by as "createdBy",
        u.is_public as "isPublic"
      from article_use u join article a on a.id = u.article_id
      union all
      select 'page', id, title, edition, null, null, null from page where ${inBody(id)}
      union all
      select 'author', id, coalesce(names ->> 'kk', names ->> 'ru', names ->> 'en', slug), null, null, null, null
      from author where photo_id = ${id}
    ) as used
    order by "isPublic" desc nulls last, title, id
    limit ${limit}`.execute(db)
  return rows
}

/** Which of these stand in articles that readers see, and in how many. */
export async function countPublicUses(db: Kysely<DB>, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select wanted.id, (
      select count(*) from publication p
      where p.lead_media_id = wanted.id or p.share_media_id = wanted.id
        or jsonb_path_query_array(p.body, '$.**.mediaId') @> to_jsonb(wanted.id::text)) as count
    from unnest(${[...ids]}::uuid[]) as wanted (id)`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Everything that readers see something of the library on, as far as it says which pages those are. */
export type MediaFootprint = {
  articleIds: string[]
  editions: Edition[]
  sectionIds: string[]
  authorIds: string[]
  tagIds: string[]
  /** Moments of first publication, one of each day of the archive. */
  days: { edition: Edition; at: Date }[]
  pageIds: string[]
  /** Authors whose photograph it is. */
  portraitOf: string[]
}

/** @param timeZone the publication's, by which the archive counts days */
export async function findMediaFootprint(db: Kysely<DB>, id: string, timeZone: string): Promise<MediaFootprint> {
  const { rows } = await sql<MediaFootprint>`
    with p as materialized (
      select article_id, edition, section_id, first_published_at from publication where ${shownOf(id)}
    )
    select
      array(select article_id from p) as "articleIds",
      array(select distinct edition::text from p) as editions,
      array(select distinct section_id from p) as "sectionIds",
      array(select distinct author_id from publication_author join p using (article_id)) as "authorIds",
      array(select distinct tag_id from publication_tag join p using (article_id)) as "tagIds",
      (select coalesce(json_agg(json_build_object('edition', edition, 'at', at)), '[]') from (
        select edition, min(first_published_at) as at from p
        group by edition, date_trunc('day', first_published_at, ${timeZone})) as day) as days,
      array(select id from page where ${inBody(id)}) as "pageIds",
      array(select id from author where photo_id = ${id}) as "portraitOf"`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`The uses of ${id} could not be counted`)
  return { ...row, days: row.days.map(({ edition, at }) => ({ edition, at: new Date(at) })) }
}

// The very expressions that the indexes are made on; see the migration "media-uses".
function inBody(id: string) {
  return sql`jsonb_path_query_array(body, '$.**.mediaId') @> to_jsonb(${id}::text)`
}

function shownOf(id: string) {
  return sql`(lead_media_id = ${id} or share_media_id = ${id} or ${inBody(id)})`
}
