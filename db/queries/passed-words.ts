import type { Kysely } from 'kysely'
import type { DB } from '@/db/schema'

/** Whose words, and in which text. */
export type PassedWordsKey = { articleId: string; userId: string }

/** The words, in lower case, that somebody lets pass in an article though the spelling check doubts them. */
export async function listPassedWords(db: Kysely<DB>, { articleId, userId }: PassedWordsKey): Promise<string[]> {
  const rows = await db
    .selectFrom('passed_word')
    .select('word')
    .where('article_id', '=', articleId)
    .where('user_id', '=', userId)
    .execute()
  return rows.map(({ word }) => word)
}

export async function countPassedWords(db: Kysely<DB>, { articleId, userId }: PassedWordsKey): Promise<number> {
  const { count } = await db
    .selectFrom('passed_word')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('article_id', '=', articleId)
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return count
}

/** Lets a word pass; a second time changes nothing. */
export async function insertPassedWord(
  db: Kysely<DB>,
  { articleId, userId, word }: PassedWordsKey & { word: string },
): Promise<void> {
  await db
    .insertInto('passed_word')
    .values({ article_id: articleId, user_id: userId, word })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
