/** Limits of `tsvector`: PostgreSQL manual, 12.11. The server would cut positions silently, and refuse a vector that is too long. */
const lastPosition = 16_383
const mostPositions = 255
const mostBytes = 900_000

/** Where a word stands: the headline weighs most. */
export type Weight = 'A' | 'B' | 'C' | 'D'

/** A lexeme inside the literal of a `tsvector` or `tsquery`: quoted, with quotes and backslashes doubled (manual, 8.11). */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`
}

/** Collects terms and writes the literal of their `tsvector`. Terms added together stand at one position. */
export class TsvectorWriter {
  readonly #places = new Map<string, string[]>()
  #position = 0
  #bytes = 0

  /** Terms without a position: they can be asked for, and neither rank nor stand in a phrase. */
  addUnplaced(terms: readonly string[]): void {
    for (const term of terms) this.#placesOf(term)
  }

  /** The terms of the next word. Beyond the last position that there is, words are found still, but not as part of a phrase. */
  addWord(terms: readonly string[], weight: Weight): void {
    this.#position += 1
    for (const term of terms) {
      const places = this.#placesOf(term)
      if (places === undefined || this.#position > lastPosition || places.length >= mostPositions) continue
      places.push(`${this.#position}${weight}`)
      this.#bytes += 2
    }
  }

  /** Keeps a phrase from reaching over the end of one text into the next. */
  endText(): void {
    this.#position += 1
  }

  toString(): string {
    const entries: string[] = []
    for (const [term, places] of this.#places)
      entries.push(places.length === 0 ? quoteLexeme(term) : `${quoteLexeme(term)}:${places.join(',')}`)
    return entries.join(' ')
  }

  /** Undefined for a new term once the vector is full. */
  #placesOf(term: string): string[] | undefined {
    const known = this.#places.get(term)
    if (known !== undefined || this.#bytes > mostBytes) return known
    const places: string[] = []
    this.#places.set(term, places)
    this.#bytes += Buffer.byteLength(term) + 8
    return places
  }
}
