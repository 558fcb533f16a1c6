import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB, Edition } from '@/db/schema'

/** Which of these words are forms of what is wanted, by a configuration of the database. */
export async function listMatchingWords(
  db: Kysely<DB>,
  config: 'russian' | 'english',
  wanted: readonly string[],
  words: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${[...words]}::text[]) as word
    where to_tsvector(${config}::regconfig, replace(word, 'ё', 'е')) @@ any (
      select plainto_tsquery(${config}::regconfig, replace(wanted, 'ё', 'е')) from unnest(${[...wanted]}::text[]) as wanted)`.execute(
    db,
  )
  return rows.map((row) => row.word)
}

/** Which of these words occur in what was published. */
export async function listKnownWords(db: Kysely<DB>, edition: Edition, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const { rows } = await sql<{ word: string }>`
    select word from search_word where edition = ${edition} and word = any(${[...words]}::text[])`.execute(db)
  return rows.map((row) => row.word)
}

/** Whether the server compares words by trigrams, and knows Cyrillic letters in doing so: in a C locale it does not. */
export async function canCompareByTrigrams(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regproc('show_trgm') is not null as there`.execute(db)
  if (rows[0]?.there !== true) return false
  const { rows: trigrams } = await sql<{ count: number }>`select cardinality(show_trgm('қазақ')) as count`.execute(db)
  return (trigrams[0]?.count ?? 0) > 0
}

/** The published words that look most like this one. Only where `canCompareByTrigrams`. */
export async function listSimilarWords(
  db: Kysely<DB>,
  edition: Edition,
  word: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from search_word
    where edition = ${edition} and word % ${word}
    order by similarity(word, ${word}) desc, word limit ${limit}`.execute(db)
  return rows.map((row) => row.word)
}

/** The known words of an edition after this one, in the order of their bytes. */
export async function listWordsAfter(
  db: Kysely<DB>,
  edition: Edition,
  after: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from search_word where edition = ${edition} and word > ${after} collate "C" order by word limit ${limit}`.execute(
    db,
  )
  return rows.map((row) => row.word)
}

/**
 * Forgets those of the words that occur in no publication of the edition any more.
 * @param terms for a Kazakh edition the term of each word's very form, in the order of the words; for the others the database finds them
 *   itself, and words that its configuration passes over stay
 * @returns how many were forgotten
 */
export async function deleteUnusedWords(
  db: Kysely<DB> | Transaction<DB>,
  edition: Edition,
  words: readonly string[],
  terms: readonly string[] | undefined,
): Promise<number> {
  const config = edition === 'ru' ? 'russian' : 'english'
  const asked =
    terms === undefined
      ? sql`select word, plainto_tsquery(${config}::regconfig, replace(word, 'ё', 'е')) as query
          from unnest(${[...words]}::text[]) as given (word)`
      : sql`select word, quote_literal(term)::tsquery as query
          from unnest(${[...words]}::text[], ${[...terms]}::text[]) as given (word, term)`
  const { numAffectedRows } = await sql`
    delete from search_word known using (${asked}) as asked
    where known.edition = ${edition} and known.word = asked.word and numnode(asked.query) > 0 and not exists (
      select from publication_search found where found.edition = ${edition} and found.terms @@ asked.query)`.execute(db)
  return Number(numAffectedRows ?? 0)
}
