import type { Lexicon } from '@/lib/kazakh/stems/lexicon'
import { listReadings } from '@/lib/kazakh/stems/readings'
import { LONGEST_WORD, Stripping } from '@/lib/kazakh/stems/strip'

/** Words that a publication has added to the language, in lower-case Cyrillic. They are accepted in all their forms. */
export type OwnWords = ReadonlySet<string>
export const NO_WORDS: OwnWords = new Set()

/** A shorter word is accepted as it is, and not with endings: too many slips would look like a form of it. */
const SHORTEST_INFLECTED = 3
/** What a chain of endings may cost (nats): «дедлайндарымыздағылар» costs 16. */
const DEAREST_ENDINGS = 20
const CYRILLIC = /^[\u0400-\u04ff]+$/

const stripping = new Stripping()

/** Whether a word, in lower case, is one of the publication's own or a well-formed form of it: фактчекинг, фактчекингтің. */
export function isOwnForm(word: string, own: OwnWords): boolean {
  if (own.size === 0) return false
  if (own.has(word)) return true
  if (word.length > LONGEST_WORD || !CYRILLIC.test(word)) return false
  stripping.run(word)
  return listReadings(word, stripping, lexiconOf(own)).some(({ cost }) => cost <= DEAREST_ENDINGS)
}

/** A lexicon that knows nothing but these words, all of them as nouns. */
function lexiconOf(own: OwnWords): Lexicon {
  return {
    noun: (stem) => (stem.length >= SHORTEST_INFLECTED && own.has(stem) ? 0 : undefined),
    verb: () => undefined,
    unknown: () => Infinity,
  }
}
