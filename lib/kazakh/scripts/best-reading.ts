/** Chooses among the many Cyrillic words that one written in another script may stand for. */

/** One way to read the letters at a place: how many it takes, what it gives, and how unlikely it is (0 is the usual reading). */
export type Step = { length: number; text: string; cost: number }

/** Whether there is such a word; lower-case Cyrillic. */
export type IsWord = (word: string) => boolean

/** Readings dearer than this are never right; and no word is worth more tries than this. */
const MAX_COST = 6
const MAX_TRIES = 400

/**
 * The cheapest reading that is a word; without one, the cheapest reading.
 *
 * @param steps for each place of the written word the ways to read on from there; each place has one at least
 */
export function bestReading(steps: readonly (readonly Step[])[], isWord: IsWord): { text: string; known: boolean } {
  let cheapest: string | undefined
  let tries = 0

  /** Tries every way to spend exactly `budget` from a place on, and returns the first word found. */
  const spend = (place: number, text: string, budget: number): string | undefined => {
    if (place >= steps.length) {
      if (budget > 0) return undefined
      cheapest ??= text
      tries++
      return isWord(text) ? text : undefined
    }
    for (const step of steps[place] ?? []) {
      if (step.cost > budget || tries >= MAX_TRIES) continue
      const found = spend(place + step.length, text + step.text, budget - step.cost)
      if (found !== undefined) return found
    }
    return undefined
  }

  for (let budget = 0; budget <= MAX_COST; budget++) {
    const found = spend(0, '', budget)
    if (found !== undefined) return { text: found, known: true }
  }
  return { text: cheapest ?? '', known: false }
}
