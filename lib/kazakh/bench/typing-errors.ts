import { SPELLING_LETTERS, swapCost } from '@/lib/kazakh/spelling/edits'

/** Numbers from 0 to 1 that are the same at every run for one seed (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = (letters: string, random: () => number): string => letters.charAt(Math.floor(random() * letters.length))

/** Letters that are easily written for another: the Kazakh look-alikes and the keys beside it. */
const easilyTaken = (letter: string): string =>
  Array.from(SPELLING_LETTERS)
    .filter((other) => other !== letter && swapCost(other, letter) < 1)
    .join('')

/**
 * The word with one made-up slip: a letter written for a similar one (45 %) or for any (10 %), left out (15 %), put in (15 %), or
 * exchanged with the next (15 %).
 */
export function misspell(word: string, random: () => number): string {
  for (;;) {
    const i = Math.floor(random() * word.length)
    const here = word.charAt(i)
    const kind = random()
    const near = easilyTaken(here)
    let wrong: string
    if (kind < 0.45) wrong = word.slice(0, i) + pick(near === '' ? SPELLING_LETTERS : near, random) + word.slice(i + 1)
    else if (kind < 0.55) wrong = word.slice(0, i) + pick(SPELLING_LETTERS, random) + word.slice(i + 1)
    else if (kind < 0.7) wrong = word.slice(0, i) + word.slice(i + 1)
    else if (kind < 0.85) wrong = word.slice(0, i) + pick(here + near, random) + word.slice(i)
    else wrong = word.slice(0, i) + word.charAt(i + 1) + here + word.slice(i + 2)
    if (wrong !== word && wrong.length > 1) return wrong
  }
}
