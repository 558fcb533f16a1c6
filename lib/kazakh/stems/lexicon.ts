import { unpackWords } from '@/lib/kazakh/data/front-coding'
import { packedLexicon } from '@/lib/kazakh/data/packed-lexicon'
import { StemShape } from './unknown-stems'

/** Attributes are costs in sixths of a nat; 0 stands for "not this kind of word". */
const COST_STEPS = 6
const VERB_BITS = 128
/** What an unknown noun or verb costs before its letters are looked at (nats), from the miner's prior. */
const UNKNOWN_NOUN = 4.4
const UNKNOWN_VERB = 5.6

/** The stems of the language; all costs are negative natural logarithms of likelihoods. */
export type Lexicon = {
  /** Cost of the stem as a noun-like word; undefined if it is not known as one. */
  noun: (stem: string) => number | undefined
  /** Cost of the stem as a verb; undefined if it is not known as one. */
  verb: (stem: string) => number | undefined
  /** What a stem that is not known costs, by its letters. */
  unknown: (stem: string, isVerb: boolean) => number
}

function unpack(): Lexicon {
  const costs = new Map<string, number>()
  const nounShape = new StemShape()
  const verbShape = new StemShape()
  unpackWords(packedLexicon, 2, (stem, [noun = 0, verb = 0]) => {
    // журналистер is журналист and a plural that is written with one т, not a word of its own; the list is sorted.
    if (stem.endsWith('истер') && costs.has(stem.slice(0, -'ер'.length))) return
    costs.set(stem, noun * VERB_BITS + verb)
    if (noun > 0) nounShape.add(stem)
    if (verb > 0) verbShape.add(stem)
  })
  nounShape.finish()
  verbShape.finish()
  // The same letters are asked for as a noun and as a verb of several kinds in turn: remember the last answer.
  let lastStem = ''
  let lastPacked = 0
  const lookUp = (stem: string): number => {
    if (stem === lastStem) return lastPacked
    lastStem = stem
    lastPacked = costs.get(stem) ?? 0
    return lastPacked
  }
  return {
    noun: (stem) => {
      const noun = Math.floor(lookUp(stem) / VERB_BITS)
      return noun === 0 ? undefined : noun / COST_STEPS
    },
    verb: (stem) => {
      const verb = lookUp(stem) % VERB_BITS
      return verb === 0 ? undefined : verb / COST_STEPS
    },
    unknown: (stem, isVerb) => (isVerb ? UNKNOWN_VERB + verbShape.cost(stem) : UNKNOWN_NOUN + nounShape.cost(stem)),
  }
}

let loaded: Lexicon | undefined

/** The lexicon, unpacked on first use (some 100 ms) and kept. */
export function getLexicon(): Lexicon {
  loaded ??= unpack()
  return loaded
}
