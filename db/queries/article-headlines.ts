import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { EditionTexts } from '@/db/edition-texts'
import type { ArticleStatus, DB, Edition } from '@/db/schema'
import { headlineHas } from './article-words'
import { matchOf, type SearchQuery } from './search-query'
import { wordsOf } from './word-beginnings'

/** A working copy as one jumps to it. */
export type HeadlineRow = {
  id: string
  edition: Edition
  headline: string
  status: ArticleStatus
  sectionNames: EditionTexts
}

type Asked = {
  /** Only what this user made or was asked to work on. */
  visibleTo: string | undefined
  /** What was typed: each word begins a word of the headline. Without a word every article answers. */
  typed: string
  /** The same words as each edition's index has them. */
  queries: readonly { edition: Edition; query: SearchQuery }[]
}

/** So many of the newest are looked through before the index is asked. */
const looked = 1000

/**
 * Working copies by words of their headlines, the last saved first. What a common word finds stands among the newest, where looking
 * stops as soon as there is enough; only what is not there is asked of the index, and that is rare enough to be sorted.
 */
export async function listArticlesByHeadline(db: Kysely<DB>, asked: Asked, limit: number): Promise<HeadlineRow[]> {
  const among = await amongNewest(db, asked, limit)
  const ids = among.length === limit || wordsOf(asked.typed).length === 0 ? among : await byIndex(db, asked, limit)
  if (ids.length === 0) return []
  return db
    .selectFrom('article as a')
    .innerJoin('section as s', 's.id', 'a.section_id')
    .select((eb) => [
      'a.id',
      'a.edition',
      'a.headline',
      'a.status',
      eb.ref('s.names').$castTo<EditionTexts>().as('sectionNames'),
    ])
    .where('a.id', 'in', ids)
    .orderBy('a.saved_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
}

async function amongNewest(db: Kysely<DB>, asked: Asked, limit: number): Promise<string[]> {
  const words = wordsOf(asked.typed)
  const matches = [
    ...(words.length === 0 ? [sql<boolean>`true`] : [headlineHas(words)]),
    ...matchesOf(asked).map(({ edition, match }) => sql<boolean>`(s.edition = ${edition} and s.headline @@ ${match})`),
  ]
  // One look into the index of the search for each article, and none after the last that is wanted.
  const { rows } = await sql<{ id: string }>`
    select a.id
    from (
      select newest.id, newest.headline, newest.saved_at from article newest
      where newest.trashed_at is null ${ownNewest(asked)}
      order by newest.saved_at desc, newest.id desc limit ${looked}
    ) a
    left join lateral (
      select found.edition, found.headline from article_search found where found.article_id = a.id limit 1
    ) s on true
    where ${sql.join(matches, sql` or `)}
    order by a.saved_at desc, a.id desc
    limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

async function byIndex(db: Kysely<DB>, asked: Asked, limit: number): Promise<string[]> {
  const found = [
    sql`select a.id from article a where ${headlineHas(wordsOf(asked.typed))}`,
    ...matchesOf(asked).map(
      ({ edition, match }) =>
        sql`select article_id from article_search where edition = ${edition} and headline @@ ${match}`,
    ),
  ]
  const { rows } = await sql<{ id: string }>`
    select a.id from article a
    where a.trashed_at is null ${own(asked)} and a.id in (${sql.join(found, sql` union all `)})
    order by a.saved_at desc, a.id desc
    limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

function matchesOf({ queries }: Asked): { edition: Edition; match: RawBuilder<string> }[] {
  return queries.flatMap(({ edition, query }) => {
    const match = matchOf(query)
    return match === undefined ? [] : [{ edition, match }]
  })
}

function own({ visibleTo }: Asked): RawBuilder<unknown> {
  if (visibleTo === undefined) return sql``
  return sql`and (a.created_by = ${visibleTo} or a.id in (${asksFor(visibleTo)}))`
}

/** Two short walks along an index each, where one with an "or" would read the archive from end to end. */
function ownNewest({ visibleTo }: Asked): RawBuilder<unknown> {
  if (visibleTo === undefined) return sql``
  return sql`and newest.id in (
    (select id from article where trashed_at is null and created_by = ${visibleTo}
      order by saved_at desc, id desc limit ${looked})
    union all ${asksFor(visibleTo)})`
}

function asksFor(userId: string): RawBuilder<unknown> {
  return sql`select article_id from article_assignee where user_id = ${userId}`
}
