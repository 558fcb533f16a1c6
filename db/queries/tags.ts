import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'

export type TagRow = { id: string; edition: Edition; slug: string; name: string }

export async function findTag(db: Kysely<DB>, id: string): Promise<TagRow | undefined> {
  return selectTags(db).where('id', '=', id).executeTakeFirst()
}

export async function findTagBySlug(db: Kysely<DB>, edition: Edition, slug: string): Promise<TagRow | undefined> {
  return selectTags(db).where('edition', '=', edition).where('slug', '=', slug).executeTakeFirst()
}

export async function listTagsByIds(db: Kysely<DB>, ids: readonly string[]): Promise<TagRow[]> {
  return ids.length === 0 ? [] : selectTags(db).where('id', 'in', ids).execute()
}

/** The tags of an edition that stand at one of these addresses. */
export async function listTagsBySlugs(db: Kysely<DB>, edition: Edition, slugs: readonly string[]): Promise<TagRow[]> {
  return slugs.length === 0 ? [] : selectTags(db).where('edition', '=', edition).where('slug', 'in', slugs).execute()
}

type ListOptions = {
  /** Matched anywhere in the name, whatever the case. */
  query?: string
  /** The name and id of the last tag of the page before. */
  after?: { name: string; id: string }
  limit: number
}

/** The tags of an edition by name. */
export async function listTags(
  db: Kysely<DB>,
  edition: Edition,
  { query = '', after, limit }: ListOptions,
): Promise<TagRow[]> {
  const name = nameInAlphabet(edition)
  let select = selectTags(db).where('edition', '=', edition).orderBy(name).orderBy('id').limit(limit)
  if (query !== '') select = select.where(nameContains(query))
  if (after !== undefined) select = select.where(sql<boolean>`(${name}, id) > (${after.name}, ${after.id})`)
  return select.execute()
}

export async function insertTag(db: Kysely<DB>, tag: TagRow): Promise<void> {
  await db.insertInto('tag').values(tag).execute()
}

export async function updateTag(db: Kysely<DB>, id: string, values: { slug: string; name: string }): Promise<void> {
  await db.updateTable('tag').set(values).where('id', '=', id).execute()
}

export async function deleteTag(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('tag').where('id', '=', id).execute()
}

/** How many articles, public or not, carry a tag. */
export async function countTagUses(db: Kysely<DB>, id: string): Promise<number> {
  const { rows } = await sql<{ uses: number }>`
    select count(*) as uses from (
      select article_id from article_tag where tag_id = ${id}
      union select article_id from publication_tag where tag_id = ${id}
    ) used`.execute(db)
  return rows[0]?.uses ?? 0
}

/** In the order of the edition's own alphabet, whatever the locale of the database: ә follows а, not я. */
function nameInAlphabet(edition: Edition) {
  return edition === 'kk' ? sql`name collate "kk-x-icu"` : sql`name collate "und-x-icu"`
}

/** ICU folds the case of Kazakh letters on any server, whatever the locale of its database. */
function nameContains(query: string) {
  const pattern = `%${query.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql<boolean>`lower(name collate "und-x-icu") like lower(${pattern} collate "und-x-icu")`
}

function selectTags(db: Kysely<DB>) {
  return db.selectFrom('tag').select(['id', 'edition', 'slug', 'name'])
}
