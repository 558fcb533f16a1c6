/** Chooses among the many Cyrillic words that one written in another script may stand for. */

/** One way to read the letters at a place: how many it takes, what it gives, and how unlikely it is (0 is the usual reading). */
export type Step = { length: number; text: string; cost: number }

/** Whether there is such a word; lower-case Cyrillic. */
export type IsWord = (word: string) => boolean

/** Readings dearer than this are never right; and no word is worth more tries than this. */
const MAX_COST = 6
const MAX_TRIES = 400

/** For each place of a written word the ways to read on from there; each place has one at least. */
export type Lattice = readonly (readonly Step[])[]

/** The cheapest reading that is a word; without one, the cheapest reading. */
export function bestReading(lattice: Lattice, isWord: IsWord): { text: string; known: boolean } {
  let cheapest: string | undefined
  let word: string | undefined
  visitReadings(lattice, (text) => {
    cheapest ??= text
    if (isWord(text)) word = text
    return word !== undefined
  })
  return { text: word ?? cheapest ?? '', known: word !== undefined }
}

/** The readings that are words, the cheapest first, at most `limit`. */
export function knownReadings(lattice: Lattice, isWord: IsWord, limit: number): string[] {
  const words = new Set<string>()
  visitReadings(lattice, (text) => {
    if (isWord(text)) words.add(text)
    return words.size >= limit
  })
  return [...words]
}

/** Goes through the readings, the cheapest first, until `visit` returns true or there were enough tries. */
function visitReadings(lattice: Lattice, visit: (text: string) => boolean): void {
  let tries = 0

  /** Tries every way to spend exactly `budget` from a place on. Returns whether to stop. */
  const spend = (place: number, text: string, budget: number): boolean => {
    if (place >= lattice.length) return budget === 0 && (visit(text) || ++tries >= MAX_TRIES)
    for (const step of lattice[place] ?? []) {
      if (step.cost <= budget && spend(place + step.length, text + step.text, budget - step.cost)) return true
    }
    return false
  }

  for (let budget = 0; budget <= MAX_COST; budget++) if (spend(0, '', budget)) return
}
