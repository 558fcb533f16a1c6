import { ALPHABET } from './letters'

const SIZE = ALPHABET.length + 2
const START = 0
const END = SIZE - 1
const STRANGE = SIZE - 1
/** How many imagined sightings the shorter context adds to the longer one (Jelinek–Mercer style back-off). */
const BACK_OFF = 5

const letterIndex = new Uint8Array(0x600).fill(STRANGE)
for (let i = 0; i < ALPHABET.length; i++) letterIndex[ALPHABET.charCodeAt(i)] = i + 1
const indexOfLetter = (code: number): number => letterIndex[code] ?? STRANGE

/**
 * How likely a string of letters is as a Kazakh stem, learnt from the stems of the lexicon: a model of letter triples.
 * It tells apart, in a word that the lexicon does not cover, where the stem ends.
 */
export class StemShape {
  readonly #three = new Float32Array(SIZE * SIZE * SIZE)
  readonly #two = new Float32Array(SIZE * SIZE)
  readonly #costs = new Float32Array(SIZE * SIZE * SIZE)

  add(stem: string): void {
    let a = START
    let b = START
    for (let i = 0; i <= stem.length; i++) {
      const c = i < stem.length ? indexOfLetter(stem.charCodeAt(i)) : END
      const three = (a * SIZE + b) * SIZE + c
      this.#three[three] = (this.#three[three] ?? 0) + 1
      const two = b * SIZE + c
      this.#two[two] = (this.#two[two] ?? 0) + 1
      a = b
      b = c
    }
  }

  /** Turns the counts into costs; call once after the last `add`. */
  finish(): this {
    const one = new Float64Array(SIZE)
    let all = 0
    this.#two.forEach((count, i) => {
      one[i % SIZE] = (one[i % SIZE] ?? 0) + count
      all += count
    })
    const likelihood = (counts: Float32Array, row: number, shorter: (c: number) => number): number[] => {
      let sum = 0
      for (let c = 0; c < SIZE; c++) sum += counts[row * SIZE + c] ?? 0
      return Array.from(
        { length: SIZE },
        (_, c) => ((counts[row * SIZE + c] ?? 0) + BACK_OFF * shorter(c)) / (sum + BACK_OFF),
      )
    }
    for (let b = 0; b < SIZE; b++) {
      const two = likelihood(this.#two, b, (c) => ((one[c] ?? 0) + 0.5) / (all + SIZE / 2))
      for (let a = 0; a < SIZE; a++) {
        likelihood(this.#three, a * SIZE + b, (c) => two[c] ?? 0).forEach((p, c) => {
          this.#costs[(a * SIZE + b) * SIZE + c] = -Math.log(p)
        })
      }
    }
    return this
  }

  /** Negative log likelihood of the letters (nats). */
  cost(stem: string): number {
    let a = START
    let b = START
    let cost = 0
    for (let i = 0; i <= stem.length; i++) {
      const c = i < stem.length ? indexOfLetter(stem.charCodeAt(i)) : END
      cost += this.#costs[(a * SIZE + b) * SIZE + c] ?? 0
      a = b
      b = c
    }
    return cost
  }
}
