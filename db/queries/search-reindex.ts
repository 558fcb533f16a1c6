import type { Kysely } from 'kysely'
import type { DB } from '@/db/schema'

export type Reindexed = 'publications' | 'articles'

/** Where an unfinished reindexing goes on: after which id, and how many are done. */
export async function findReindexMark(
  db: Kysely<DB>,
  what: Reindexed,
): Promise<{ afterId: string; done: number } | undefined> {
  return db
    .selectFrom('search_reindex')
    .select(['after_id as afterId', 'done'])
    .where('what', '=', what)
    .executeTakeFirst()
}

export async function upsertReindexMark(
  db: Kysely<DB>,
  what: Reindexed,
  mark: { afterId: string; done: number },
): Promise<void> {
  const columns = { after_id: mark.afterId, done: mark.done, saved_at: new Date() }
  await db
    .insertInto('search_reindex')
    .values({ what, ...columns })
    .onConflict((conflict) => conflict.column('what').doUpdateSet(columns))
    .execute()
}

export async function deleteReindexMarks(db: Kysely<DB>): Promise<void> {
  await db.deleteFrom('search_reindex').execute()
}

/** The next ids in their order. */
export async function listIdsAfter(db: Kysely<DB>, what: Reindexed, afterId: string, limit: number): Promise<string[]> {
  if (what === 'articles') {
    const rows = await db
      .selectFrom('article')
      .select('id')
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map((row) => row.id)
  }
  const rows = await db
    .selectFrom('publication')
    .select('article_id as id')
    .where('article_id', '>', afterId)
    .orderBy('article_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

export async function countIndexable(db: Kysely<DB>, what: Reindexed): Promise<number> {
  const { count } = await db
    .selectFrom(what === 'articles' ? 'article' : 'publication')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
