import { type Kysely, sql } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { DB, Edition } from '@/db/schema'

/** Something of which there are so few that all of them are looked through: a section, a byline, a user, a fixed page. */
export type NamedRow = { id: string; slug: string; names: string[] }

export async function listNamedSections(db: Kysely<DB>): Promise<(NamedRow & { texts: EditionTexts })[]> {
  return db
    .selectFrom('section')
    .select((eb) => ['id', 'slug', eb.ref('names').$castTo<EditionTexts>().as('texts'), namesIn('names').as('names')])
    .orderBy('position')
    .orderBy('slug')
    .execute()
}

export async function listNamedAuthors(
  db: Kysely<DB>,
): Promise<(NamedRow & { texts: EditionTexts; userId: string | null })[]> {
  return db
    .selectFrom('author')
    .select((eb) => [
      'id',
      'slug',
      'user_id as userId',
      eb.ref('names').$castTo<EditionTexts>().as('texts'),
      namesIn('names').as('names'),
    ])
    .orderBy('slug')
    .execute()
}

export async function listNamedPages(
  db: Kysely<DB>,
): Promise<{ id: string; slug: string; title: string; edition: Edition }[]> {
  return db
    .selectFrom('page')
    .select(['id', 'slug', 'title', 'edition'])
    .orderBy('edition')
    .orderBy('position')
    .execute()
}

/** The last five hundred series of all editions. */
export async function listNamedSeries(
  db: Kysely<DB>,
): Promise<{ id: string; slug: string; title: string; edition: Edition }[]> {
  return db
    .selectFrom('series')
    .select(['id', 'slug', 'name as title', 'edition'])
    .orderBy('created_at', 'desc')
    .limit(500)
    .execute()
}

/**
 * Tags by the beginnings of the words in their addresses, in which every script is the same, and by what their names hold.
 * @param beginnings for each word that was typed, what a word of the address may begin with: lower-case ASCII letters and digits
 * @param typed what a name may hold, whatever the case
 */
export async function listTagsByWords(
  db: Kysely<DB>,
  { beginnings, typed }: { beginnings: readonly (readonly string[])[]; typed: string },
  limit: number,
): Promise<{ id: string; name: string; edition: Edition }[]> {
  const held = `%${typed.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const begun = beginnings.map(
    (words) => sql<boolean>`'-' || slug like any(${words.map((word) => `%-${word}%`)}::text[])`,
  )
  const named = sql<boolean>`lower(name collate "und-x-icu") like lower(${held} collate "und-x-icu")`
  return db
    .selectFrom('tag')
    .select(['id', 'name', 'edition'])
    .where(begun.length === 0 ? named : sql<boolean>`(${named} or (${sql.join(begun, sql` and `)}))`)
    .orderBy(sql`length(name)`)
    .orderBy('id')
    .limit(limit)
    .execute()
}

function namesIn(column: 'names') {
  return sql<string[]>`array(select value from jsonb_each_text(${sql.ref(column)}))`
}
