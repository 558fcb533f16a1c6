import { type Kysely, sql } from 'kysely'
import type { DB } from '@/db/schema'
import { type ArticleFilter, type ListPage, pageOf } from './article-filter'
import { matchOf } from './search-query'
import { wordsOf, wordsThatBegin } from './word-beginnings'

/** So many of the last saved are looked through before the index is asked. */
const looked = 500

/**
 * The ids of working copies that words are found in, the last saved first. What a common word finds stands among the last saved, where
 * looking stops as soon as the page is full; only what is not there is asked of the index, and that is rare enough to be sorted.
 */
export async function listIdsByWords(db: Kysely<DB>, filter: ArticleFilter, page: ListPage): Promise<string[]> {
  const among = await amongLastSaved(db, filter, page)
  if (among.length === page.limit || (await isShort(db, filter, page))) return among
  const found = matchesOf(filter).map(
    ({ edition, match }) => sql`select article_id from article_search where edition = ${edition} and terms @@ ${match}`,
  )
  const begun = sql`select a.id from article a where ${headlineHas(wordsOf(filter.query ?? ''))}`
  const only = sql`${sql.join([begun, ...found], sql` union all `)}`
  // Two processes that divide so little among them take longer to begin than one takes to do it.
  return inTransaction(db, async (tx) => {
    await sql`select set_config('max_parallel_workers_per_gather', '0', true), set_config('jit', 'off', true)`.execute(
      tx,
    )
    return (await pageOf(tx, filter, { ...page, only }).execute()).map(({ id }) => id)
  })
}

function inTransaction<Result>(db: Kysely<DB>, run: (tx: Kysely<DB>) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? run(db) : db.transaction().execute(run)
}

async function amongLastSaved(db: Kysely<DB>, filter: ArticleFilter, page: ListPage): Promise<string[]> {
  const last = pageOf(db, filter, { ...page, limit: looked })
  const matches = [
    headlineHas(wordsOf(filter.query ?? '')),
    ...matchesOf(filter).map(({ edition, match }) => sql<boolean>`(s.edition = ${edition} and s.terms @@ ${match})`),
  ]
  // One look at each article and its vector, and none after the last that is wanted: a "limit" within keeps the two from being joined otherwise.
  const { rows } = await sql<{ id: string }>`
    select last.id
    from (${last}) last
    cross join lateral (select headline from article where id = last.id limit 1) a
    left join lateral (select edition, terms from article_search where article_id = last.id limit 1) s on true
    where ${sql.join(matches, sql` or `)}
    order by last.saved_at desc, last.id desc
    limit ${page.limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Whether all that the filter leaves has been looked through. */
async function isShort(db: Kysely<DB>, filter: ArticleFilter, page: ListPage): Promise<boolean> {
  const last = await pageOf(db, filter, { ...page, limit: looked }).execute()
  return last.length < looked
}

function matchesOf({ anywhere = [] }: ArticleFilter) {
  return anywhere.flatMap(({ edition, query }) => {
    const match = matchOf(query)
    return match === undefined ? [] : [{ edition, match }]
  })
}

/** The very expression of the index; see the migration "newsroom-lists". Every word must begin some word of the headline. */
export function headlineHas(words: readonly string[]) {
  return sql<boolean>`to_tsvector('simple', lower(a.headline collate "und-x-icu")) @@ ${wordsThatBegin(words)}`
}
