import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'

export type DictionaryWordRow = { id: string; edition: Edition; word: string }

/** A word with who added it and when; `addedBy` is null for the house itself and for somebody who is no more. */
export type DictionaryEntry = DictionaryWordRow & { addedBy: string | null; addedAt: Date }

type ListOptions = {
  /** Matched anywhere in the word, whatever the case. */
  query?: string
  /** The id of the last word of the page before. */
  before?: string
  limit: number
}

/** The words of an edition, the newest first. */
export async function listDictionaryEntries(
  db: Kysely<DB>,
  edition: Edition,
  { query = '', before, limit }: ListOptions,
): Promise<DictionaryEntry[]> {
  let select = db
    .selectFrom('dictionary_word as w')
    .leftJoin('user as u', 'u.id', 'w.added_by')
    .select(['w.id', 'w.edition', 'w.word', 'u.name as addedBy', 'w.added_at as addedAt'])
    .where('w.edition', '=', edition)
    .orderBy('w.id', 'desc')
    .limit(limit)
  if (query !== '') select = select.where(wordContains(query))
  if (before !== undefined) select = select.where('w.id', '<', before)
  return select.execute()
}

/** Every word of an edition, in no order: the check needs them all. */
export async function listDictionaryWords(db: Kysely<DB>, edition: Edition): Promise<string[]> {
  const rows = await db.selectFrom('dictionary_word').select('word').where('edition', '=', edition).execute()
  return rows.map(({ word }) => word)
}

export async function findDictionaryWord(db: Kysely<DB>, id: string): Promise<DictionaryWordRow | undefined> {
  return db.selectFrom('dictionary_word').select(['id', 'edition', 'word']).where('id', '=', id).executeTakeFirst()
}

/** @returns false where the edition has the word already, whatever the case of its letters. */
export async function insertDictionaryWord(
  db: Kysely<DB>,
  { id, edition, word, userId }: DictionaryWordRow & { userId: string | null },
): Promise<boolean> {
  const inserted = await db
    .insertInto('dictionary_word')
    .values({ id, edition, word, added_by: userId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function deleteDictionaryWord(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('dictionary_word').where('id', '=', id).execute()
}

/** ICU folds the case of Kazakh letters on any server, whatever the locale of its database. */
function wordContains(query: string) {
  const pattern = `%${query.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql<boolean>`lower(w.word collate "und-x-icu") like lower(${pattern} collate "und-x-icu")`
}
