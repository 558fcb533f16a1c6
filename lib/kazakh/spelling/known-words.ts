import { packedDoubtful } from '@/lib/kazakh/data/packed-doubtful'
import { unpackWords } from '@/lib/kazakh/data/front-coding'
import { getWordList } from '@/lib/kazakh/data/word-list'
import { closedClassStems } from '@/lib/kazakh/stems/closed-class'
import { getLexicon, type Lexicon } from '@/lib/kazakh/stems/lexicon'
import { listReadings } from '@/lib/kazakh/stems/readings'
import { LONGEST_WORD, Stripping } from '@/lib/kazakh/stems/strip'

/**
 * A reading of a long word may cost this much (nats) for the word to count as written right though no list has it. Short
 * words differ from one another by too few letters for that: they must be listed.
 */
const DEAREST_READING = 18
const SHORTEST_PARSED = 6
/** A word this long carries more suffixes, each with its cost, and is less easily hit by a slip. */
const LONG = 9
const ALLOWED_TO_LONG = 2.5
/** What a listed word counts for in the ranking of suggestions when the grammar cannot read it. */
const COST_OF_UNREAD = 18
const LISTED_BONUS = 2

const stripping = new Stripping()

/** The lexicon without its guesses: here only readings with a known stem count. */
let lexicon: Lexicon | undefined
const getKnownStems = (): Lexicon => (lexicon ??= { ...getLexicon(), unknown: () => Infinity })

function unpackListed(): ReadonlySet<string> {
  const listed = new Set(getWordList())
  // The list was gathered from texts that have slips of their own; what looks like one is no evidence.
  unpackWords(packedDoubtful, 0, (word) => listed.delete(word))
  return listed
}

let listed: ReadonlySet<string> | undefined

/** Whether the word list has the form, and nothing speaks against it. */
export function isListed(word: string): boolean {
  listed ??= unpackListed()
  return listed.has(word)
}

/** Cost of the best reading with a stem of the lexicon (nats), or undefined if the grammar cannot read the word so. */
function readingCost(word: string): number | undefined {
  if (word.length > LONGEST_WORD) return undefined
  stripping.run(word)
  const best = listReadings(word, stripping, getKnownStems()).find((reading) => reading.known)
  return best?.cost
}

const dearestReading = (word: string): number =>
  word.length < LONG ? DEAREST_READING : DEAREST_READING + ALLOWED_TO_LONG

/** Whether the form, in lower-case Cyrillic, is a word of the list or a well-formed form of a known stem. */
export function isKnownForm(word: string): boolean {
  if (isListed(word) || closedClassStems(word)) return true
  if (word.length < SHORTEST_PARSED) return false
  return (readingCost(word) ?? Infinity) <= dearestReading(word)
}

/** How unlikely a known form is (nats), for the ranking of suggestions; undefined for a form that is not known. */
export function formCost(word: string): number | undefined {
  const inList = isListed(word)
  if (closedClassStems(word)) return 5
  if (!inList && word.length < SHORTEST_PARSED) return undefined
  const cost = readingCost(word)
  if (inList) return Math.min(cost ?? COST_OF_UNREAD, COST_OF_UNREAD) - LISTED_BONUS
  return cost !== undefined && cost <= dearestReading(word) ? cost : undefined
}
