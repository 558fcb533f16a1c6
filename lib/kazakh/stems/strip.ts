import { allomorphsInto, finalCosts, STATES } from './grammar'
import { CODES, codeOf, isSoftMarkLetter, isVowelLetter, nextHarmony } from './letters'
import { ROOTS } from './suffix-row'

const ROOT_COUNT = ROOTS.length
const STATE_COUNT = STATES.length
/** Longer words are cut by nobody: they are their own stem. */
export const LONGEST_WORD = 48

/** What a suffix of the wrong harmony costs (nats): common with loanwords (банкі, роліне), a slip elsewhere. */
const DISHARMONY = 4

/** What the grammar says of one word: for each prefix length and kind of root the cost of its best chain of suffixes. */
export class Stripping {
  readonly codes = new Uint8Array(LONGEST_WORD)
  readonly harmony = new Uint8Array(LONGEST_WORD + 1)
  readonly costs = new Float64Array((LONGEST_WORD + 1) * STATE_COUNT)
  length = 0

  /** Cost of the cheapest suffix chain after the first `end` letters standing as `root`; infinite if there is none. */
  cost(end: number, root: number): number {
    return this.costs[end * STATE_COUNT + root] ?? Infinity
  }

  /** The letter before a soft or hard sign is what suffixes look at: рольдің follows л. */
  #before(end: number): number {
    const code = this.codes[end - 1] ?? 0
    return end > 1 && isSoftMarkLetter(code) ? (this.codes[end - 2] ?? 0) : code
  }

  /** Strips suffixes from the end of the word in every way the grammar allows. The word is lower-case Cyrillic. */
  run(word: string): void {
    const { codes, harmony, costs } = this
    const length = word.length
    this.length = length
    let vowelEnd = length
    let wordHarmony = 0
    for (let i = 0; i < length; i++) {
      const code = codeOf(word.charCodeAt(i))
      codes[i] = code
      wordHarmony = nextHarmony(wordHarmony, code)
      harmony[i + 1] = wordHarmony
      if (vowelEnd === length && isVowelLetter(code)) vowelEnd = i + 1
    }
    costs.fill(Infinity, 0, (length + 1) * STATE_COUNT)
    costs.set(finalCosts, length * STATE_COUNT)
    // A suffix never reaches into what stands before the first vowel, so an abbreviation keeps its letters.
    const shortest = Math.max(vowelEnd, 1)
    for (let end = length; end > shortest; end--) this.#stripAt(end, shortest)
  }

  #stripAt(end: number, shortest: number): void {
    const { codes, harmony, costs } = this
    const last = codes[end - 1] ?? 0
    if (last >= CODES) return
    for (let state = ROOT_COUNT; state < STATE_COUNT; state++) {
      const soFar = costs[end * STATE_COUNT + state] ?? Infinity
      if (soFar === Infinity) continue
      const allomorphs = allomorphsInto[state]?.[last]
      if (!allomorphs) continue
      for (const allomorph of allomorphs) {
        const suffix = allomorph.codes
        const start = end - suffix.length
        if (start < shortest) continue
        const before = this.#before(start)
        if (allomorph.after[before] !== 1) continue
        let i = suffix.length - 2
        while (i >= 0 && codes[start + i] === suffix[i]) i--
        if (i >= 0) continue
        let cost = soFar + allomorph.cost
        const wanted = allomorph.harmony
        const found = harmony[start] ?? 0
        if (wanted !== 0 && found !== 0 && wanted !== found) cost += DISHARMONY
        const cell = start * STATE_COUNT + allomorph.from
        if (cost < (costs[cell] ?? Infinity)) costs[cell] = cost
      }
    }
  }
}
