/** A save waits until typing pauses for this long. */
const pauseMs = 1_500
/** However fluently people type, a revision is made this often. */
const longestMs = 8_000

type Waiting = { since: number; timer: NodeJS.Timeout }

/** When the documents that are typed in become revisions: once for each burst of typing. Times in milliseconds. */
export class SaveSchedule<Result> {
  readonly #save: (articleId: string) => Promise<Result>
  readonly #waiting = new Map<string, Waiting>()
  readonly #running = new Map<string, Promise<Result>>()

  /** @param save never rejects */
  constructor(save: (articleId: string) => Promise<Result>) {
    this.#save = save
  }

  /** Something was typed and is stored. */
  touched(articleId: string): void {
    const now = Date.now()
    const before = this.#waiting.get(articleId)
    clearTimeout(before?.timer)
    const since = before?.since ?? now
    const wait = Math.max(0, Math.min(pauseMs, since + longestMs - now))
    this.#waiting.set(articleId, { since, timer: setTimeout(() => void this.now(articleId), wait) })
  }

  /** Saves at once, after a save that is under way. */
  async now(articleId: string): Promise<Result> {
    clearTimeout(this.#waiting.get(articleId)?.timer)
    this.#waiting.delete(articleId)
    const before: Promise<unknown> = this.#running.get(articleId) ?? Promise.resolve()
    const next = before.then(() => this.#save(articleId))
    this.#running.set(articleId, next)
    const result = await next
    if (this.#running.get(articleId) === next) this.#running.delete(articleId)
    return result
  }

  /** Saves all that waits. */
  async flush(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((articleId) => this.now(articleId)))
    await Promise.all(this.#running.values())
  }
}
