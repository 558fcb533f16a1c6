import { type Kysely, sql, type Transaction } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { DB, Edition } from '@/db/schema'

/** What of an article goes into the search. */
export type IndexableRow = {
  articleId: string
  edition: Edition
  headline: string
  standfirst: string
  /** A `Body`. */
  body: unknown
  leadCaption: string
  sectionId: string
  authors: { id: string; names: EditionTexts }[]
  tags: { id: string; name: string }[]
}

/** Reads publications and holds them against being published anew until their index is written, so that it is never the older one. */
export async function lockIndexablePublications(
  tx: Transaction<DB>,
  ids: readonly string[],
): Promise<(IndexableRow & { firstPublishedAt: Date })[]> {
  const locked = await tx
    .selectFrom('publication')
    .select('article_id')
    .where('article_id', 'in', ids)
    .orderBy('article_id')
    .forNoKeyUpdate()
    .execute()
  if (locked.length === 0) return []
  const { rows } = await sql<IndexableRow & { firstPublishedAt: Date }>`
    select
      p.article_id as "articleId", p.edition, p.headline, p.standfirst, p.body, p.section_id as "sectionId",
      coalesce(nullif(p.lead_caption, ''), m.caption, '') as "leadCaption", p.first_published_at as "firstPublishedAt",
      (select coalesce(json_agg(json_build_object('id', a.id, 'names', a.names) order by pa.position), '[]')
        from publication_author pa join author a on a.id = pa.author_id where pa.article_id = p.article_id) as authors,
      (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by pt.position), '[]')
        from publication_tag pt join tag t on t.id = pt.tag_id where pt.article_id = p.article_id) as tags
    from publication p left join media m on m.id = p.lead_media_id
    where p.article_id = any(${locked.map((row) => row.article_id)}::uuid[])`.execute(tx)
  return rows
}

/** The same of working copies. */
export async function lockIndexableArticles(tx: Transaction<DB>, ids: readonly string[]): Promise<IndexableRow[]> {
  const locked = await tx
    .selectFrom('article')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  if (locked.length === 0) return []
  const { rows } = await sql<IndexableRow>`
    select
      w.id as "articleId", w.edition, w.headline, w.standfirst, w.body, w.section_id as "sectionId",
      coalesce(nullif(w.lead_caption, ''), m.caption, '') as "leadCaption",
      (select coalesce(json_agg(json_build_object('id', a.id, 'names', a.names) order by aa.position), '[]')
        from article_author aa join author a on a.id = aa.author_id where aa.article_id = w.id) as authors,
      (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by at.position), '[]')
        from article_tag at join tag t on t.id = at.tag_id where at.article_id = w.id) as tags
    from article w left join media m on m.id = w.lead_media_id
    where w.id = any(${locked.map((row) => row.id)}::uuid[])`.execute(tx)
  return rows
}

/** An entry of the index: literals of `tsvector`, and texts that the configuration analyses. */
export type IndexRow = {
  article_id: string
  edition: Edition
  first_published_at: Date | null
  config: 'simple' | 'russian' | 'english'
  heading: string
  terms: string
  texts: { headline: string; standfirst: string; names: string; body: string }
}

export async function upsertPublicationIndex(tx: Transaction<DB>, rows: readonly IndexRow[]): Promise<void> {
  await sql`
    insert into publication_search (article_id, edition, first_published_at, heading, terms)
    select article_id, edition, first_published_at, heading || headings, terms || headings || bodies
    from ${analysed(rows)}
    on conflict (article_id) do update set
      edition = excluded.edition, first_published_at = excluded.first_published_at,
      heading = excluded.heading, terms = excluded.terms, stale = false`.execute(tx)
}

export async function upsertArticleIndex(tx: Transaction<DB>, rows: readonly IndexRow[]): Promise<void> {
  await sql`
    insert into article_search (article_id, edition, terms)
    select article_id, edition, terms || headings || bodies from ${analysed(rows)}
    on conflict (article_id) do update set edition = excluded.edition, terms = excluded.terms`.execute(tx)
}

/** For articles whose working copy is what is public. */
export async function copyIndexToArticles(tx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  await sql`
    insert into article_search (article_id, edition, terms)
    select article_id, edition, terms from publication_search where article_id = any(${[...ids]}::uuid[])
    on conflict (article_id) do update set edition = excluded.edition, terms = excluded.terms`.execute(tx)
}

function analysed(rows: readonly IndexRow[]) {
  return sql`(
    select
      article_id, edition, first_published_at, heading::tsvector as heading, terms::tsvector as terms,
      setweight(to_tsvector(config, texts ->> 'headline'), 'A') ||
      setweight(to_tsvector(config, texts ->> 'standfirst'), 'B') ||
      setweight(to_tsvector(config, texts ->> 'names'), 'C') as headings,
      to_tsvector(config, texts ->> 'body') as bodies
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      article_id uuid, edition edition, first_published_at timestamptz, config regconfig, heading text, terms text, texts jsonb)
  ) as analysed`
}

/** Adds words that were not known yet. In one order everywhere, so that two publications never wait for each other. */
export async function insertSearchWords(
  tx: Transaction<DB>,
  edition: Edition,
  sortedWords: readonly string[],
): Promise<void> {
  await sql`
    insert into search_word (edition, word)
    select ${edition}, given.word from unnest(${[...sortedWords]}::text[]) as given (word)
    where not exists (select from search_word known where known.edition = ${edition} and known.word = given.word)
    on conflict do nothing`.execute(tx)
}

/** Says that a name in these publications has changed, so that they are indexed again. */
export async function markIndexStale(tx: Transaction<DB>, of: { authorId: string } | { tagId: string }): Promise<void> {
  const named =
    'authorId' in of
      ? sql`select article_id from publication_author where author_id = ${of.authorId}`
      : sql`select article_id from publication_tag where tag_id = ${of.tagId}`
  await sql`update publication_search set stale = true where not stale and article_id in (${named})`.execute(tx)
}

/** Publications that are not in the index or whose entry is stale. */
export async function listUnindexed(db: Kysely<DB>, limit: number): Promise<string[]> {
  const { rows } = await sql<{ article_id: string }>`
    select article_id from publication_search where stale
    union all
    select article_id from publication p
    where not exists (select from publication_search s where s.article_id = p.article_id)
    limit ${limit}`.execute(db)
  return rows.map((row) => row.article_id)
}
