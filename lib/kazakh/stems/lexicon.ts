import { unpackWords } from '@/lib/kazakh/data/front-coding'
import { packedLexicon } from '@/lib/kazakh/data/packed-lexicon'
import { StemShape } from './unknown-stems'

/** Attributes are costs in sixths of a nat; 0 stands for "not this kind of word". */
const COST_STEPS = 6
/** What an unknown noun or verb costs before its letters are looked at (nats), from the miner's prior. */
const UNKNOWN_NOUN = 4.4
const UNKNOWN_VERB = 5.6

/** The stems of the language with what each costs as a noun-like word and as a verb. */
export type Lexicon = {
  noun: (stem: string) => number | undefined
  verb: (stem: string) => number | undefined
  unknown: (stem: string, isVerb: boolean) => number
  size: number
}

function unpack(): Lexicon {
  const nouns = new Map<string, number>()
  const verbs = new Map<string, number>()
  const nounShape = new StemShape()
  const verbShape = new StemShape()
  unpackWords(packedLexicon, 2, (stem, [noun = 0, verb = 0]) => {
    if (noun > 0) {
      nouns.set(stem, noun / COST_STEPS)
      nounShape.add(stem)
    }
    if (verb > 0) {
      verbs.set(stem, verb / COST_STEPS)
      verbShape.add(stem)
    }
  })
  nounShape.finish()
  verbShape.finish()
  return {
    noun: (stem) => nouns.get(stem),
    verb: (stem) => verbs.get(stem),
    unknown: (stem, isVerb) => (isVerb ? UNKNOWN_VERB + verbShape.cost(stem) : UNKNOWN_NOUN + nounShape.cost(stem)),
    size: nouns.size + verbs.size,
  }
}

let loaded: Lexicon | undefined

/** The lexicon, unpacked on first use (some 100 ms) and kept. */
export function getLexicon(): Lexicon {
  loaded ??= unpack()
  return loaded
}
