import { type Kysely, sql } from 'kysely'
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
