import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'
import { exactOf, indexMatchOf, matchOf, rankOf, type SearchQuery, wordsOf } from './search-query'

/** A match, and how well it answers. */
export type SearchHit = { articleId: string; score: number }

export type SearchQuestion = {
  edition: Edition
  query: SearchQuery
  /** Published from this instant on. */
  from?: Date | undefined
  /** Published before this instant. */
  to?: Date | undefined
  /** Ages count back from here; nothing later is looked at, so that the pages of one answer fit together. */
  asOf: Date
  /** The last hit of the page before. */
  after?: SearchHit | undefined
  limit: number
}

/**
 * Of words that stand in very many articles, so many are ranked: the newest that have them in what they are about (headline,
 * standfirst, byline, tags), and the newest that have them anywhere. Ranking reads each vector, which is what takes time; of a rarer
 * word every match is ranked.
 */
const ranked = { heading: 150, anywhere: 250 }

/** Weights of D (body), C (byline, tags), B (standfirst) and A (headline). */
const weights = '{0.1,0.4,0.5,1}'

/** How much more it counts that the words stand as they were typed. */
const exactness = 1.6

/** Days after which being new counts half as much; a new article scores up to twice as much as an old one. */
const freshDays = 60

/** Searches the publications of an edition, best first. A question of limits alone is answered newest first. */
export async function searchPublications(db: Kysely<DB>, question: SearchQuestion): Promise<SearchHit[]> {
  const { query, asOf, after, limit } = question
  const words = rankOf(query)
  const candidates = candidatesOf(question)
  if (candidates === undefined) return []
  const exact = exactOf(query)
  const rank = words === undefined ? sql`1.0` : sql`ts_rank_cd(${weights}::float4[], s.terms, ${words}, 1)`
  const asTyped =
    exact === undefined ? sql`1.0` : sql`case when s.terms @@ ${exact} then ${exactness}::float8 else 1 end`
  const age = sql`extract(epoch from ${asOf}::timestamptz - s.first_published_at)::float8 / 86400`
  const fresh = sql`1 + 1 / (1 + (${age}) / ${freshDays}::float8)`
  // The order of words is looked at only in the candidates, for it stands in the vectors and not in the index: "is not false" keeps
  // the planner from asking the index all the same, which would read every vector with the words.
  const phrased = indexMatchOf(query) === undefined ? undefined : matchOf(query)
  const beyond =
    after === undefined ? sql`true` : sql`(score, article_id) < (${after.score}::float8, ${after.articleId}::uuid)`
  const statement = sql<SearchHit>`
    with candidate as (${candidates}),
    hit as (
      select s.article_id, ((${rank})::float8 * ${asTyped} * (${fresh})) as score
      from candidate join publication_search s on s.article_id = candidate.article_id
      where ${phrased === undefined ? sql`true` : sql`(s.terms @@ ${phrased}) is not false`}
    )
    select article_id as "articleId", score from hit
    where ${beyond} order by score desc, article_id desc limit ${limit}`
  return db.transaction().execute(async (tx) => {
    await sql`select ${planning}`.execute(tx)
    return (await statement.execute(tx)).rows
  })
}

/**
 * The planner does not know that looking into a vector costs the reading of it from where it is kept out of line: left alone it reads
 * all of them for a common word. Only the index is to decide what matches, whatever the statistics say.
 */
const planning = sql`
  set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
  set_config('max_parallel_workers_per_gather', '0', true), set_config('work_mem', '16MB', true)`

/** By dates alone: the index of the publications themselves is in their order. */
function newestOf(when: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`
    select article_id from publication
    where ${sql.join(when, sql` and `)}
    order by first_published_at desc, article_id desc limit ${ranked.anywhere}`
}

function candidatesOf(question: SearchQuestion): RawBuilder<unknown> | undefined {
  const { query, edition, from, to, asOf } = question
  const match = indexMatchOf(query) ?? matchOf(query)
  if (match === undefined && from === undefined && to === undefined) return undefined
  const when = [
    sql`edition = ${edition}`,
    sql`first_published_at <= ${asOf}`,
    ...(from === undefined ? [] : [sql`first_published_at >= ${from}`]),
    ...(to === undefined ? [] : [sql`first_published_at < ${to}`]),
  ]
  const newest = (matching: RawBuilder<unknown>[], count: number) => sql`(
    select article_id from publication_search
    where ${sql.join([...matching, ...when], sql` and `)}
    order by first_published_at desc limit ${count})`
  if (match === undefined) return newestOf(when)
  const anywhere = newest([sql`terms @@ ${match}`], ranked.anywhere)
  if (wordsOf(query) === undefined) return anywhere
  // What must not stand in an article may stand in its body.
  const limited = query.limits.includes('!') || query.excluded.length > 0
  const about = limited ? [sql`heading @@ ${match}`, sql`terms @@ ${match}`] : [sql`heading @@ ${match}`]
  return sql`${newest(about, ranked.heading)} union ${anywhere}`
}
