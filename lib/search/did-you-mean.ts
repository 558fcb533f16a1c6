import type { Database } from '@/db/client'
import { canCompareByTrigrams, listKnownWords, listSimilarWords } from '@/db/queries/search-words'
import type { Edition } from '@/lib/i18n/editions'
import { editDistance, neighboursOf } from './edit-distance'
import type { ParsedQuery } from './parse-query'
import { foldWord, stemTerms } from './terms'
import { isListed, readingsOf } from './word-readings'

/** Shorter words are too near to too many others. */
const shortestWord = 4
/** A query of a dozen unknown words is no typing error. */
const mostWords = 4
const mostSimilar = 20

/**
 * What a query may have meant whose words do not all occur in what was published: the same with those words put right.
 * @returns undefined when there is nothing to put right, or nothing near enough
 */
export async function correctedQuery(
  db: Database,
  edition: Edition,
  typed: string,
  { clauses }: ParsedQuery,
): Promise<string | undefined> {
  const words = clauses.filter((clause) => !clause.excluded).flatMap((clause) => clause.words)
  let corrected = typed
  let changed = false
  for (const word of words.slice(0, mostWords)) {
    if (word.length < shortestWord || !/^\p{L}+$/u.test(word)) continue
    const meant = await meantBy(db, edition, word)
    if (meant === undefined) continue
    corrected = corrected.replace(word, () => meant)
    changed = true
  }
  return changed ? corrected : undefined
}

/** The word that this one was meant to be; undefined when it is known itself, or nothing is near. */
async function meantBy(db: Database, edition: Edition, typed: string): Promise<string | undefined> {
  const readings = edition === 'kk' ? readingsOf(typed) : [foldWord(typed)]
  const [word] = readings
  // A form that dictionaries know is right as well, if any form of its word occurs.
  const right = edition === 'kk' ? readings.filter(isListed).flatMap(stemTerms) : []
  if (word === undefined || (await listKnownWords(db, edition, [...readings, ...right])).length > 0) return undefined

  const neighbours = neighboursOf(word, edition)
  const similar = (await canCompareByTrigrams(db)) ? await listSimilarWords(db, edition, word, mostSimilar) : []
  const occurring = new Set([...similar, ...(await listKnownWords(db, edition, neighbours))])
  const farthest = word.length < 6 ? 1 : 2
  const near = nearest(word, [...occurring], farthest)
  if (near !== undefined || edition !== 'kk') return near

  // The form that was meant need not occur, if another form of its word does.
  const forms = neighbours.filter(isListed)
  const stems = new Set(await listKnownWords(db, edition, forms.flatMap(stemTerms)))
  return nearest(
    word,
    forms.filter((form) => stemTerms(form).some((stem) => stems.has(stem))),
    1,
  )
}

function nearest(word: string, candidates: readonly string[], farthest: number): string | undefined {
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate)
    if (distance <= farthest && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best?.candidate
}
