import { indexOf } from './grammar'
import type { Lexicon } from './lexicon'
import { restoreStems } from './restore'
import { type Root, ROOTS } from './suffix-row'
import type { Stripping } from './strip'

/**
 * One reading of a word: its stem, what kind of root it stands as, what the reading costs (nats), whether the lexicon
 * knows the stem, and how many letters of the word stand for it.
 */
export type Reading = { stem: string; root: Root; cost: number; known: boolean; end: number }

/** No unknown stem costs less than this and as much again for each letter: what is dearer need not be worked out. */
const CHEAPEST_UNKNOWN = 4
const CHEAPEST_LETTER = 1.2

const ROOT_KINDS: readonly { root: Root; index: number; isVerb: boolean }[] = ROOTS.map((root) => ({
  root,
  index: indexOf(root),
  isVerb: root.startsWith('verb'),
}))

/**
 * Every reading of a stripped word whose stem the lexicon knows, and of those with an unknown stem such as could be the best
 * or, with `slack`, come within that many nats of the best. Cheapest first.
 */
export function listReadings(word: string, stripping: Stripping, lexicon: Lexicon, slack = 0): Reading[] {
  const found: Reading[] = []
  const unknown: Reading[] = []
  let best = Infinity
  let chain = 0
  let end = word.length
  let kind = ROOT_KINDS[0]
  const offer = (stem: string, extra: number, onlyKnown: boolean): boolean => {
    if (!kind) return false
    const { root, isVerb } = kind
    const stemCost = isVerb ? lexicon.verb(stem) : lexicon.noun(stem)
    if (stemCost === undefined) {
      const least = chain + extra + CHEAPEST_UNKNOWN + CHEAPEST_LETTER * stem.length
      if (!onlyKnown && least <= best + slack) unknown.push({ stem, root, cost: chain + extra, known: false, end })
      return false
    }
    const cost = chain + extra + stemCost
    if (cost < best) best = cost
    found.push({ stem, root, cost, known: true, end })
    return true
  }
  // The longer stems first: the likeliest reading is mostly among them, and what is dearer can then be passed over.
  for (; end > 0; end--) {
    let roots = stripping.rootsAt[end] ?? 0
    if (roots === 0) continue
    const cut = word.slice(0, end)
    const next = end < word.length ? (stripping.codes[end] ?? 0) : 0
    for (; roots !== 0; roots &= roots - 1) {
      kind = ROOT_KINDS[31 - Math.clz32(roots & -roots)]
      if (!kind) break
      chain = stripping.cost(end, kind.index)
      restoreStems(cut, kind.root, next, stripping.harmony[end] ?? 0, offer)
    }
  }
  for (const reading of unknown) {
    const { stem, root } = reading
    if (reading.cost + CHEAPEST_UNKNOWN + CHEAPEST_LETTER * stem.length > best + slack) continue
    reading.cost += lexicon.unknown(stem, root.startsWith('verb'))
    if (reading.cost > best + slack) continue
    if (reading.cost < best) best = reading.cost
    found.push(reading)
  }
  return found.length > 1 ? found.sort((a, b) => a.cost - b.cost) : found
}
