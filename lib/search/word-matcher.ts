import type { Database } from '@/db/client'
import { listMatchingWords } from '@/db/queries/search-words'
import type { Edition } from '@/lib/i18n/editions'
import { repairLookalikes } from '@/lib/kazakh/scripts/lookalikes'
import type { IsMatch } from './highlight'
import type { Clause } from './parse-query'
import { queryStems } from './search-query'
import { stemTerms } from './terms'
import { wordsIn } from './words'

/**
 * Tells which words of some texts a query asked for. Kazakh words by their stems; of Russian and English ones the database says which
 * match, because it is the database that knows their stems.
 * @param texts everything that will be asked about
 */
export async function wordMatcher(
  db: Database,
  edition: Edition,
  clauses: readonly Clause[],
  texts: readonly string[],
): Promise<IsMatch> {
  const wanted = clauses.filter((clause) => !clause.excluded).flatMap((clause) => clause.words)
  if (wanted.length === 0) return () => false
  if (edition === 'kk') return kazakhMatcher(wanted)
  const words = [...new Set(texts.flatMap((text) => wordsIn(text).map((word) => word.text)))]
  const matching = new Set(await listMatchingWords(db, edition === 'ru' ? 'russian' : 'english', wanted, words))
  return (word) => matching.has(word)
}

/** Words as short as «ол» change in their beginning too: «оған». */
const shortest = 3

function kazakhMatcher(wanted: readonly string[]): IsMatch {
  const sought = new Set(wanted.flatMap(queryStems))
  // A form begins as its stem does; most words of a text are told apart by that alone, without being analysed.
  const beginnings = new Set([...sought].map((stem) => (stem.length > shortest ? stem.slice(0, 2) : stem.slice(0, 1))))
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const repaired = repairLookalikes(word)
    const folded = repaired.toLowerCase()
    const likely = beginnings.has(folded.slice(0, 2)) || beginnings.has(folded.slice(0, 1))
    const matches = likely && stemTerms(repaired).some((stem) => sought.has(stem))
    known.set(word, matches)
    return matches
  }
}
