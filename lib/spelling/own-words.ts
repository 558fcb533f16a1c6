import type { Database } from '@/db/client'
import { listDictionaryWords } from '@/db/queries/dictionary-words'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import type { Edition } from '@/lib/i18n/editions'

const kept = new Map<Edition, { db: Database; words: Promise<readonly string[]> }>()
let listening = false

/**
 * Every word of the newsroom's dictionary for an edition, read once and kept until somebody changes it on this instance or another.
 * @returns the same array as long as nothing has changed.
 */
export function getOwnWords(db: Database, edition: Edition): Promise<readonly string[]> {
  listen()
  const present = kept.get(edition)
  if (present?.db === db) return present.words
  const entry = { db, words: listDictionaryWords(db, edition) }
  kept.set(edition, entry)
  // What could not be read is asked for again the next time.
  entry.words.catch(() => {
    if (kept.get(edition) === entry) kept.delete(edition)
  })
  return entry.words
}

function listen(): void {
  if (listening) return
  listening = true
  onInvalidation((changed) => {
    if (changed.includes(tags.dictionary())) kept.clear()
  })
}
