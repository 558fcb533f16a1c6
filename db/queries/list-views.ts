import { type Kysely, sql } from 'kysely'
import type { DB } from '@/db/schema'

/** A list of articles that somebody keeps by a name. */
export type ListViewRow = {
  id: string
  userId: string
  userName: string
  name: string
  /** An `ArticleListQuery`, as it was when the view was saved. */
  query: unknown
  shared: boolean
}

/** A person's own views and those that are shared, by name. */
export async function listListViews(db: Kysely<DB>, userId: string): Promise<ListViewRow[]> {
  return selectViews(db)
    .where((eb) => eb.or([eb('v.user_id', '=', userId), eb('v.shared', '=', true)]))
    .orderBy(sql`v.name collate "kk-x-icu"`)
    .orderBy('v.id')
    .execute()
}

export async function findListView(db: Kysely<DB>, id: string): Promise<ListViewRow | undefined> {
  return selectViews(db).where('v.id', '=', id).executeTakeFirst()
}

export async function countListViews(db: Kysely<DB>, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('list_view')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return count
}

/** Saves a view; one of the same person by the same name, whatever the case, is replaced. @returns its id */
export async function upsertListView(
  db: Kysely<DB>,
  { id, userId, name, query, shared }: Omit<ListViewRow, 'userName'>,
): Promise<string> {
  const columns = { name, query: JSON.stringify(query), shared }
  const saved = await db
    .insertInto('list_view')
    .values({ id, user_id: userId, ...columns })
    .onConflict((conflict) => conflict.expression(sql`user_id, lower(name collate "und-x-icu")`).doUpdateSet(columns))
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

export async function deleteListView(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('list_view').where('id', '=', id).execute()
}

/** The view that a person's list opens with; null for all articles. */
export async function findDefaultListView(db: Kysely<DB>, userId: string): Promise<string | null> {
  const row = await db
    .selectFrom('default_list_view as d')
    .innerJoin('list_view as v', 'v.id', 'd.list_view_id')
    .select('d.list_view_id as id')
    .where('d.user_id', '=', userId)
    // Somebody may have stopped sharing it.
    .where((eb) => eb.or([eb('v.user_id', '=', userId), eb('v.shared', '=', true)]))
    .executeTakeFirst()
  return row?.id ?? null
}

export async function upsertDefaultListView(db: Kysely<DB>, userId: string, viewId: string): Promise<void> {
  await db
    .insertInto('default_list_view')
    .values({ user_id: userId, list_view_id: viewId })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ list_view_id: viewId }))
    .execute()
}

export async function deleteDefaultListView(db: Kysely<DB>, userId: string): Promise<void> {
  await db.deleteFrom('default_list_view').where('user_id', '=', userId).execute()
}

function selectViews(db: Kysely<DB>) {
  return db
    .selectFrom('list_view as v')
    .innerJoin('user as u', 'u.id', 'v.user_id')
    .select(['v.id', 'v.user_id as userId', 'u.name as userName', 'v.name', sql`v.query`.as('query'), 'v.shared'])
}
