import { type Kysely, sql } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { DB } from '@/db/schema'

export type AuthorRow = {
  id: string
  slug: string
  names: EditionTexts
  biographies: EditionTexts
  photoId: string | null
  /** The user whose byline this is, if any. */
  userId: string | null
}

export type AuthorValues = Omit<AuthorRow, 'id'>

export async function findAuthor(db: Kysely<DB>, id: string): Promise<AuthorRow | undefined> {
  return selectAuthors(db).where('id', '=', id).executeTakeFirst()
}

export async function findAuthorBySlug(db: Kysely<DB>, slug: string): Promise<AuthorRow | undefined> {
  return selectAuthors(db).where('slug', '=', slug).executeTakeFirst()
}

export async function findAuthorOfUser(db: Kysely<DB>, userId: string): Promise<AuthorRow | undefined> {
  return selectAuthors(db).where('user_id', '=', userId).executeTakeFirst()
}

export async function listAuthorsByIds(db: Kysely<DB>, ids: readonly string[]): Promise<AuthorRow[]> {
  return ids.length === 0 ? [] : selectAuthors(db).where('id', 'in', ids).execute()
}

/** All authors by slug. A newsroom has hundreds at most. */
export async function listAuthors(db: Kysely<DB>): Promise<AuthorRow[]> {
  return selectAuthors(db).orderBy('slug').execute()
}

export async function insertAuthor(db: Kysely<DB>, id: string, values: AuthorValues): Promise<void> {
  await db
    .insertInto('author')
    .values({ id, ...toColumns(values) })
    .execute()
}

export async function updateAuthor(db: Kysely<DB>, id: string, values: AuthorValues): Promise<void> {
  await db
    .updateTable('author')
    .set({ ...toColumns(values), updated_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}

export async function deleteAuthor(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('author').where('id', '=', id).execute()
}

/** How many articles, public or not, name an author. */
export async function countAuthorUses(db: Kysely<DB>, id: string): Promise<number> {
  const { rows } = await sql<{ uses: number }>`
    select count(*) as uses from (
      select article_id from article_author where author_id = ${id}
      union select article_id from publication_author where author_id = ${id}
    ) used`.execute(db)
  return rows[0]?.uses ?? 0
}

function selectAuthors(db: Kysely<DB>) {
  return db
    .selectFrom('author')
    .select((eb) => [
      'id',
      'slug',
      eb.ref('names').$castTo<EditionTexts>().as('names'),
      eb.ref('biographies').$castTo<EditionTexts>().as('biographies'),
      'photo_id as photoId',
      'user_id as userId',
    ])
}

function toColumns(values: AuthorValues) {
  return {
    slug: values.slug,
    names: JSON.stringify(values.names),
    biographies: JSON.stringify(values.biographies),
    photo_id: values.photoId,
    user_id: values.userId,
  }
}
