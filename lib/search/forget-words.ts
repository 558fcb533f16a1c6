import type { Transaction } from 'kysely'
import type { Database } from '@/db/client'
import { lockIndexablePublications } from '@/db/queries/search-index'
import { deleteUnusedWords, listWordsAfter } from '@/db/queries/search-words'
import type { DB } from '@/db/schema'
import { type Edition, editions } from '@/lib/i18n/editions'
import { entryOf } from './index-articles'
import { exactTerm } from './terms'

const batchSize = 500

/**
 * Takes an article away by `remove`, and with it the words that occur in no other: a name that was withdrawn is not suggested to whoever
 * types what looks like it.
 */
export async function removeWithWords(
  tx: Transaction<DB>,
  articleId: string,
  remove: () => Promise<void>,
): Promise<void> {
  const [row] = await lockIndexablePublications(tx, [articleId])
  await remove()
  if (row !== undefined) await forget(tx, row.edition, entryOf(row).words)
}

/**
 * Forgets the words that no publication holds any more, such as typing errors that were corrected after they had been published.
 * @returns how many
 */
export async function forgetUnusedWords(db: Database): Promise<number> {
  let forgotten = 0
  for (const edition of editions) {
    let after = ''
    for (;;) {
      const words = await listWordsAfter(db, edition, after, batchSize)
      const last = words.at(-1)
      if (last === undefined) break
      forgotten += await forget(db, edition, words)
      after = last
    }
  }
  return forgotten
}

function forget(db: Database | Transaction<DB>, edition: Edition, words: readonly string[]): Promise<number> {
  return deleteUnusedWords(db, edition, words, edition === 'kk' ? words.map(exactTerm) : undefined)
}
