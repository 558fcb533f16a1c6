/**
 * Counts requests by whom they come from, within this process: so many in a window of time and no more. Several instances count each
 * for itself.
 */
export class RateLimit {
  readonly #most: number
  readonly #windowMs: number
  readonly #counts = new Map<string, { since: number; count: number }>()

  constructor({ most, windowMs }: { most: number; windowMs: number }) {
    this.#most = most
    this.#windowMs = windowMs
  }

  /** @returns the seconds to wait, or undefined when this one is within the limit. */
  refuses(key: string, now: number = Date.now()): number | undefined {
    const known = this.#counts.get(key)
    if (known === undefined || now - known.since >= this.#windowMs) {
      if (this.#counts.size >= mostKeys) this.#forget(now)
      this.#counts.set(key, { since: now, count: 1 })
      return undefined
    }
    known.count++
    return known.count > this.#most ? Math.ceil((known.since + this.#windowMs - now) / 1000) : undefined
  }

  /** Makes room: for what is over first, then for the oldest. */
  #forget(now: number): void {
    for (const [key, { since }] of this.#counts) if (now - since >= this.#windowMs) this.#counts.delete(key)
    for (const key of this.#counts.keys()) {
      if (this.#counts.size < mostKeys) return
      this.#counts.delete(key)
    }
  }
}

/** So that a flood of addresses takes no more than a few megabytes. */
const mostKeys = 20_000
