import type { Database } from '@/db/client'
import { type DictionaryEntry, listDictionaryEntries } from '@/db/queries/dictionary-words'
import type { Edition } from '@/lib/i18n/editions'

const pageSize = 100

/**
 * The newsroom's own words of an edition, the newest first.
 * @param query a part of the word; empty for all
 * @param before the id that the page before ended with
 * @returns with `before` for the next page, where there is one.
 */
export async function readDictionary(
  db: Database,
  edition: Edition,
  { query, before }: { query: string; before: string | undefined },
): Promise<{ words: DictionaryEntry[]; before: string | undefined }> {
  const found = await listDictionaryEntries(db, edition, {
    query: query.trim().normalize('NFC'),
    ...(before !== undefined && { before }),
    limit: pageSize + 1,
  })
  const words = found.slice(0, pageSize)
  return { words, before: found.length > pageSize ? words.at(-1)?.id : undefined }
}
