import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'

/** A fixed page: about, contacts, rules. */
export type PageRow = {
  id: string
  edition: Edition
  slug: string
  title: string
  /** A `Body`. */
  body: unknown
  /** Grows by one with every save. */
  version: number
  updatedAt: Date
}

export type PageValues = { slug: string; title: string; body: unknown }

export async function findPage(db: Kysely<DB>, id: string): Promise<PageRow | undefined> {
  return selectPages(db).where('id', '=', id).executeTakeFirst()
}

export async function findPageBySlug(db: Kysely<DB>, edition: Edition, slug: string): Promise<PageRow | undefined> {
  return selectPages(db).where('edition', '=', edition).where('slug', '=', slug).executeTakeFirst()
}

/** The pages of an edition, without their bodies, in their order. */
export async function listPages(db: Kysely<DB>, edition: Edition): Promise<Omit<PageRow, 'body'>[]> {
  return db
    .selectFrom('page')
    .select(['id', 'edition', 'slug', 'title', 'version', 'updated_at as updatedAt'])
    .where('edition', '=', edition)
    .orderBy('position')
    .orderBy('title')
    .execute()
}

/** Inserts a page after the others of its edition. */
export async function insertPage(db: Kysely<DB>, id: string, edition: Edition, values: PageValues): Promise<void> {
  const position = sql<number>`(select coalesce(max(position), 0) + 1 from page where edition = ${edition})`
  await db
    .insertInto('page')
    .values({ id, edition, ...toColumns(values), position })
    .execute()
}

/** Saves over exactly the version that the writer began from. @returns false when somebody else has saved since. */
export async function updatePage(
  db: Kysely<DB>,
  id: string,
  baseVersion: number,
  values: PageValues,
): Promise<boolean> {
  const result = await db
    .updateTable('page')
    .set({ ...toColumns(values), version: baseVersion + 1, updated_at: sql<Date>`date_trunc('milliseconds', now())` })
    .where('id', '=', id)
    .where('version', '=', baseVersion)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function updatePageOrder(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  await sql`
    update page set position = wanted.position
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, position)
    where page.id = wanted.id`.execute(db)
}

export async function deletePage(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('page').where('id', '=', id).execute()
}

function selectPages(db: Kysely<DB>) {
  return db
    .selectFrom('page')
    .select(['id', 'edition', 'slug', 'title', sql`body`.as('body'), 'version', 'updated_at as updatedAt'])
}

function toColumns({ slug, title, body }: PageValues) {
  return { slug, title, body: JSON.stringify(body) }
}
