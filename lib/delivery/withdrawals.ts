import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheClock } from '@/lib/cache/tag-times'

type Line = { at: number; tags: readonly string[] }

const mostLines = 5_000

/**
 * What was withdrawn, by tag, in a file that outlives the process: a page of the archive that was made before one of its tags was
 * withdrawn is never given out, also when the database is away and its file could not be deleted in time.
 */
export class Withdrawals {
  readonly #file: string
  readonly #times = new Map<string, number>()
  #lines: Line[] = []
  /** Pages made before this are not trusted: what was withdrawn until then has been forgotten. */
  #floor = 0

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#file = path.join(folder, 'withdrawals')
    const text = existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : ''
    for (const line of text.split('\n')) this.#take(parseLine(line))
    if (this.#lines.length > mostLines) this.#shorten()
  }

  /** Written before this returns, so that not even a crash right after forgets it. */
  add(tags: readonly string[]): void {
    const line = { at: cacheClock(), tags }
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`)
    this.#take(line)
  }

  /** True when something that the page shows has been withdrawn since its making began. */
  covers({ tags, begunAt }: { tags: readonly string[]; begunAt: number }): boolean {
    return begunAt <= this.#floor || tags.some((tag) => (this.#times.get(tag) ?? 0) >= begunAt)
  }

  #take(line: Line | undefined): void {
    if (line === undefined) return
    this.#lines.push(line)
    for (const tag of line.tags) this.#times.set(tag, Math.max(line.at, this.#times.get(tag) ?? 0))
  }

  #shorten(): void {
    const dropped = this.#lines.slice(0, -mostLines)
    this.#lines = this.#lines.slice(-mostLines)
    this.#floor = Math.max(...dropped.map(({ at }) => at))
    const lines = [{ at: this.#floor, tags: [] }, ...this.#lines]
    writeFileSync(`${this.#file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    renameSync(`${this.#file}.new`, this.#file)
  }
}

/** A line that a crash cut short stands for a withdrawal that was never announced. */
function parseLine(text: string): Line | undefined {
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined
  const line: unknown = JSON.parse(text)
  if (typeof line !== 'object' || line === null || !('at' in line) || !('tags' in line)) return undefined
  return typeof line.at === 'number' && Array.isArray(line.tags)
    ? { at: line.at, tags: line.tags.map(String) }
    : undefined
}
