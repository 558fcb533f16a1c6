import { type Allomorph, allomorphsInto, finalCosts, STATES } from './grammar'
import { codeOf, isSoftMarkLetter, isVowelLetter, nextHarmony } from './letters'
import { ROOTS } from './suffix-row'

const ROOT_COUNT = ROOTS.length
const STATE_COUNT = STATES.length
/** The states in which a word may end, as bits: the roots by index, and the places counted from the first. */
const bitsOf = (states: readonly number[]): number => states.reduce((bits, state) => bits | (1 << state), 0)
const finals = STATES.map((_, state) => state).filter((state) => finalCosts[state] !== Infinity)
const FINAL_ROOTS = bitsOf(finals.filter((state) => state < ROOT_COUNT))
const FINAL_PLACES = bitsOf(finals.filter((state) => state >= ROOT_COUNT).map((state) => state - ROOT_COUNT))

/** Longer words are cut by nobody: they are their own stem. */
export const LONGEST_WORD = 48

/** What a suffix of the wrong harmony costs (nats): common with loanwords (банкі, роліне), a slip elsewhere. */
const DISHARMONY = 4

/** What the grammar says of one word: for each prefix length and kind of root the cost of its best chain of suffixes. */
export class Stripping {
  readonly codes = new Uint8Array(LONGEST_WORD)
  readonly harmony = new Uint8Array(LONGEST_WORD + 1)
  /** For each prefix length a bit for each root, by index, that the prefix may stand as. */
  readonly rootsAt = new Int32Array(LONGEST_WORD + 1)
  readonly #placesAt = new Int32Array(LONGEST_WORD + 1)
  readonly #costs = new Float64Array((LONGEST_WORD + 1) * STATE_COUNT)

  /** Cost of the cheapest suffix chain after the first `end` letters standing as `root`; infinite if there is none. */
  cost(end: number, root: number): number {
    return this.#costs[end * STATE_COUNT + root] ?? Infinity
  }

  /** Strips suffixes from the end of the word in every way the grammar allows. The word is lower-case Cyrillic. */
  run(word: string): void {
    const length = word.length
    const vowelEnd = this.#readLetters(word)
    this.#costs.fill(Infinity, 0, (length + 1) * STATE_COUNT)
    this.#costs.set(finalCosts, length * STATE_COUNT)
    this.rootsAt.fill(0, 0, length + 1)
    this.#placesAt.fill(0, 0, length + 1)
    this.rootsAt[length] = FINAL_ROOTS
    this.#placesAt[length] = FINAL_PLACES
    // A suffix never reaches into what stands before the first vowel, so an abbreviation keeps its letters.
    const shortest = Math.max(vowelEnd, 1)
    for (let end = length; end > shortest; end--) this.#stripAt(end, shortest)
  }

  /** Notes the codes and the harmony of the letters; answers where the first vowel ends. */
  #readLetters(word: string): number {
    let vowelEnd = word.length
    let harmony = 0
    for (let i = 0; i < word.length; i++) {
      const code = codeOf(word.charCodeAt(i))
      this.codes[i] = code
      harmony = nextHarmony(harmony, code)
      this.harmony[i + 1] = harmony
      if (vowelEnd === word.length && isVowelLetter(code)) vowelEnd = i + 1
    }
    return vowelEnd
  }

  /** The letter before a soft or hard sign is what suffixes look at: рольдің follows л. */
  #before(end: number): number {
    const code = this.codes[end - 1] ?? 0
    return end > 1 && isSoftMarkLetter(code) ? (this.codes[end - 2] ?? 0) : code
  }

  #stripAt(end: number, shortest: number): void {
    const last = this.codes[end - 1] ?? 0
    for (let places = this.#placesAt[end] ?? 0; places !== 0; places &= places - 1) {
      const state = ROOT_COUNT + 31 - Math.clz32(places & -places)
      const soFar = this.#costs[end * STATE_COUNT + state] ?? Infinity
      const allomorphs = allomorphsInto[state]?.[last]
      if (allomorphs) for (const allomorph of allomorphs) this.#tryAllomorph(allomorph, end, soFar, shortest)
    }
  }

  #tryAllomorph(allomorph: Allomorph, end: number, soFar: number, shortest: number): void {
    const suffix = allomorph.codes
    const start = end - suffix.length
    if (start < shortest || allomorph.after[this.#before(start)] !== 1) return
    for (let i = suffix.length - 2; i >= 0; i--) if (this.codes[start + i] !== suffix[i]) return
    const wanted = allomorph.harmony
    const found = this.harmony[start] ?? 0
    const before = soFar + (wanted !== 0 && found !== 0 && wanted !== found ? DISHARMONY : 0)
    for (let i = 0; i < allomorph.from.length; i++) {
      this.#reach(start, allomorph.from[i] ?? 0, before + (allomorph.costs[i] ?? Infinity))
    }
  }

  /** Notes that the first `end` letters may stand in a state at a cost, if that is the cheapest way so far. */
  #reach(end: number, state: number, cost: number): void {
    const cell = end * STATE_COUNT + state
    if (cost >= (this.#costs[cell] ?? Infinity)) return
    this.#costs[cell] = cost
    if (state < ROOT_COUNT) this.rootsAt[end] = (this.rootsAt[end] ?? 0) | (1 << state)
    else this.#placesAt[end] = (this.#placesAt[end] ?? 0) | (1 << (state - ROOT_COUNT))
  }
}
