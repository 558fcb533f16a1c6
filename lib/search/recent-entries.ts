import type { Edition } from '@/lib/i18n/editions'
import { type IndexEntry, indexEntry, type SearchedText } from './index-text'

/** A text of an article has some ten thousand characters, so these are well below a megabyte. */
const mostEntries = 16
const entries = new Map<string, IndexEntry>()

/**
 * `indexEntry`, remembered for the texts that were asked for last. A text is saved and then published as it was saved; finding its stems
 * again would be a fifth of the time that publishing takes.
 */
export function recentIndexEntry(edition: Edition, text: SearchedText): IndexEntry {
  const key = JSON.stringify([edition, text])
  const entry = entries.get(key) ?? indexEntry(edition, text)
  entries.delete(key)
  entries.set(key, entry)
  const [oldest] = entries.keys()
  if (entries.size > mostEntries && oldest !== undefined) entries.delete(oldest)
  return entry
}
