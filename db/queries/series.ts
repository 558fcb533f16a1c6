import { type Kysely, sql, type Transaction } from 'kysely'
import type { ArticleStatus, DB, Edition } from '@/db/schema'
import { listCards, type PublicationCard } from './publication-cards'

export type SeriesRow = { id: string; edition: Edition; slug: string; name: string; description: string }

export async function findSeries(db: Kysely<DB>, id: string): Promise<SeriesRow | undefined> {
  return selectSeries(db).where('id', '=', id).executeTakeFirst()
}

/** The same, held against every other change until the transaction ends. */
export async function lockSeries(tx: Transaction<DB>, id: string): Promise<SeriesRow | undefined> {
  return selectSeries(tx).where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function findSeriesBySlug(db: Kysely<DB>, edition: Edition, slug: string): Promise<SeriesRow | undefined> {
  return selectSeries(db).where('edition', '=', edition).where('slug', '=', slug).executeTakeFirst()
}

/** The series of an edition, the last begun first, with how many articles each has and how many of them readers see. */
export async function listSeries(
  db: Kysely<DB>,
  edition: Edition,
  limit: number,
): Promise<(SeriesRow & { parts: number; publicParts: number })[]> {
  const { rows } = await sql<SeriesRow & { parts: number; publicParts: number }>`
    select s.id, s.edition, s.slug, s.name, s.description,
      (select count(*) from series_part where series_id = s.id) as parts,
      (select count(*) from series_part join publication using (article_id) where series_id = s.id) as "publicParts"
    from series s where s.edition = ${edition}
    order by s.created_at desc, s.id desc limit ${limit}`.execute(db)
  return rows
}

/** What a list can be narrowed to: the series of all editions, the last begun first, and the one that it is narrowed to already. */
export async function listSeriesChoices(
  db: Kysely<DB>,
  { chosen, limit }: { chosen: string | undefined; limit: number },
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from (
      (select id, name, created_at from series order by created_at desc, id desc limit ${limit})
      union select id, name, created_at from series where id = ${chosen ?? null}::uuid
    ) s order by created_at desc, id desc`.execute(db)
  return rows
}

/** The slugs of the series of an edition that readers see something of. */
export async function listPublicSeriesSlugs(db: Kysely<DB>, edition: Edition, limit: number): Promise<string[]> {
  const { rows } = await sql<{ slug: string }>`
    select s.slug from series s
    where s.edition = ${edition}
      and exists (select from series_part join publication using (article_id) where series_id = s.id)
    order by s.created_at desc, s.id desc limit ${limit}`.execute(db)
  return rows.map(({ slug }) => slug)
}

export async function insertSeries(db: Kysely<DB>, series: SeriesRow): Promise<void> {
  await db.insertInto('series').values(series).execute()
}

export async function updateSeries(
  db: Kysely<DB>,
  id: string,
  values: Pick<SeriesRow, 'slug' | 'name' | 'description'>,
): Promise<void> {
  await db.updateTable('series').set(values).where('id', '=', id).execute()
}

export async function deleteSeries(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('series').where('id', '=', id).execute()
}

/** An article of a series as the newsroom has it. */
export type SeriesPartRow = { articleId: string; headline: string; status: ArticleStatus }

/** The articles of a series in their order; what lies in the trash is left out. */
export async function listSeriesParts(db: Kysely<DB>, seriesId: string): Promise<SeriesPartRow[]> {
  return db
    .selectFrom('series_part as part')
    .innerJoin('article as a', 'a.id', 'part.article_id')
    .select(['a.id as articleId', 'a.headline', 'a.status'])
    .where('part.series_id', '=', seriesId)
    .where('a.trashed_at', 'is', null)
    .orderBy('part.position')
    .execute()
}

/** Makes these articles, in this order, the whole of a series; they leave whatever series they were in. */
export async function replaceSeriesParts(
  tx: Transaction<DB>,
  seriesId: string,
  articleIds: readonly string[],
): Promise<void> {
  const ids = sql`${[...articleIds]}::uuid[]`
  await sql`delete from series_part where series_id = ${seriesId} or article_id = any(${ids})`.execute(tx)
  await sql`
    insert into series_part (article_id, series_id, position)
    select article_id, ${seriesId}, position from unnest(${ids}) with ordinality as given (article_id, position)`.execute(
    tx,
  )
}

/** Which series these articles are in; those in none are left out. */
export async function listSeriesOf(
  db: Kysely<DB>,
  articleIds: readonly string[],
): Promise<{ articleId: string; seriesId: string }[]> {
  if (articleIds.length === 0) return []
  return db
    .selectFrom('series_part')
    .select(['article_id as articleId', 'series_id as seriesId'])
    .where('article_id', 'in', articleIds)
    .execute()
}

/** A public article of a series, as far as a link to it says. */
export type SeriesLinkRow = { articleId: string; headline: string; sectionSlug: string; slug: string }

/** The series of an article with all of its parts that readers see, in order; undefined when it is in none. */
export async function findSeriesAround(
  db: Kysely<DB>,
  articleId: string,
): Promise<(Pick<SeriesRow, 'id' | 'slug' | 'name'> & { parts: SeriesLinkRow[] }) | undefined> {
  const { rows } = await sql<Pick<SeriesRow, 'id' | 'slug' | 'name'> & { parts: SeriesLinkRow[] }>`
    select s.id, s.slug, s.name, (
      select coalesce(json_agg(json_build_object(
        'articleId', p.article_id, 'headline', p.headline, 'sectionSlug', section.slug, 'slug', p.slug) order by part.position), '[]')
      from series_part part
      join publication p using (article_id) join section on section.id = p.section_id
      where part.series_id = s.id) as parts
    from series_part mine join series s on s.id = mine.series_id
    where mine.article_id = ${articleId}`.execute(db)
  return rows[0]
}

/** The articles of a series that readers see, the first part first. */
export async function listBySeries(db: Kysely<DB>, seriesId: string): Promise<PublicationCard[]> {
  const parts = await db
    .selectFrom('series_part')
    .select('article_id')
    .where('series_id', '=', seriesId)
    .orderBy('position')
    .execute()
  if (parts.length === 0) return []
  const order = parts.map((part) => part.article_id)
  const keys = db.selectFrom('publication').select('article_id').where('article_id', 'in', order)
  const cards = await listCards(db, keys)
  return cards.sort((one, other) => order.indexOf(one.articleId) - order.indexOf(other.articleId))
}

function selectSeries(db: Kysely<DB>) {
  return db.selectFrom('series').select(['id', 'edition', 'slug', 'name', 'description'])
}
