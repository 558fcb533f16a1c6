import { charactersLimit, type DoubtfulRange, textsLimit } from '@/lib/spelling/spelling'
import type { Checked } from './spelling-client'

/** Nothing is asked before somebody has stopped typing for this long. */
const PAUSE_MS = 600
/** After a failure the next question waits, each time twice as long, up to a minute. */
const FIRST_WAIT_MS = 4000
const LONGEST_WAIT_MS = 60_000
/** Texts are known by what they say; more than these are not remembered. */
const MOST_KEPT = 3000

type Options = {
  check: (texts: readonly string[]) => Promise<Checked>
  on: boolean
}

/**
 * The doubtful words of the texts on one screen. Texts are known by what they say and not by where they stand, so an answer that comes
 * after its text was changed is about no text any more, and a text that comes back is not asked about again. One question at a time is
 * under way.
 */
export class DoubtfulTexts {
  readonly #check: Options['check']
  #on: boolean
  readonly #known = new Map<string, readonly DoubtfulRange[]>()
  /** Words, in lower case, that are right from now on, whatever an earlier answer said. */
  readonly #accepted = new Set<string>()
  readonly #sources = new Set<() => readonly string[]>()
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking = false
  #closed = false
  #wait = 0
  /** Grows whenever answers that are under way have become worthless. */
  #round = 0

  constructor({ check, on }: Options) {
    this.#check = check
    this.#on = on
  }

  get on(): boolean {
    return this.#on
  }

  /** The doubtful words of a text; undefined as long as nobody has answered. */
  find(text: string): readonly DoubtfulRange[] | undefined {
    if (!this.#on) return []
    const ranges = this.#known.get(text)
    if (ranges === undefined || this.#accepted.size === 0) return ranges
    return ranges.filter(([from, to]) => !this.accepts(text.slice(from, to)))
  }

  accepts(word: string): boolean {
    return this.#accepted.has(word.toLowerCase())
  }

  /**
   * Names a place with texts to be checked. It is asked for its texts when somebody has stopped typing, never while they do.
   * @returns what ends it.
   */
  addSource(texts: () => readonly string[]): () => void {
    this.#sources.add(texts)
    this.changed()
    return () => {
      this.#sources.delete(texts)
      if (this.#sources.size === 0) clearTimeout(this.#timer)
    }
  }

  /** Something was written: after a pause, what is new is asked about. Costs next to nothing. */
  changed(): void {
    this.#askIn(Math.max(PAUSE_MS, this.#wait))
  }

  /** @returns what ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** A word is right from now on, here and everywhere on the screen. */
  accept(word: string): void {
    this.#accepted.add(word.toLowerCase())
    this.#tell()
  }

  /** Other words may be right now: everything is asked about again. What is underlined stays until then. */
  askAgain(): void {
    this.#round++
    this.#known.clear()
    this.#askIn(0)
  }

  setOn(on: boolean): void {
    this.#on = on
    this.#tell()
    if (on) this.#askIn(0)
  }

  #askIn(ms: number): void {
    clearTimeout(this.#timer)
    if (!this.#on || this.#closed || this.#sources.size === 0) return
    this.#timer = setTimeout(() => void this.#askForAll(), ms)
  }

  async #askForAll(): Promise<void> {
    // The question under way goes on with what is new when it is answered.
    if (this.#asking) return
    this.#asking = true
    for (let batch = this.#nextBatch(); batch.length > 0 && this.#on; batch = this.#nextBatch()) {
      const round = this.#round
      const answer = await this.#check(batch)
      if (round !== this.#round) continue
      if (answer.kind !== 'found') {
        this.#closed = answer.kind === 'closed'
        this.#wait = Math.min(LONGEST_WAIT_MS, Math.max(FIRST_WAIT_MS, this.#wait * 2))
        this.#asking = false
        this.#askIn(this.#wait)
        return
      }
      this.#wait = 0
      batch.forEach((text, at) => this.#keep(text, answer.found[at] ?? []))
      this.#tell()
    }
    this.#asking = false
  }

  /** The texts that nobody has answered about, as many as go into one question. */
  #nextBatch(): string[] {
    const batch = new Set<string>()
    let characters = 0
    for (const texts of this.#sources)
      for (const text of texts()) {
        if (this.#known.has(text) || batch.has(text)) continue
        if (!/\p{L}{2}/u.test(text) || text.length > charactersLimit) this.#keep(text, [])
        else if (batch.size < textsLimit && characters + text.length <= charactersLimit) {
          batch.add(text)
          characters += text.length
        }
      }
    return [...batch]
  }

  #keep(text: string, ranges: readonly DoubtfulRange[]): void {
    this.#known.set(text, ranges)
    if (this.#known.size <= MOST_KEPT) return
    const oldest = this.#known.keys().next()
    if (oldest.done !== true) this.#known.delete(oldest.value)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
