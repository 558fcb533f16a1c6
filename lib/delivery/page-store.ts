import { pageBytes, type StoredPage } from './stored-page'

/**
 * Pages in memory, bounded by bytes. When there is no more room, the page that lies longest without having been asked for goes first
 * (the clock algorithm: a hit costs one assignment, not a reordering).
 */
export class PageStore {
  readonly #pages = new Map<string, StoredPage>()
  readonly #sizes = new Map<string, number>()
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #byteLimit: number
  #bytes = 0

  constructor(byteLimit: number) {
    this.#byteLimit = byteLimit
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#pages.size
  }

  find(key: string): StoredPage | undefined {
    const page = this.#pages.get(key)
    if (page !== undefined) page.used = true
    return page
  }

  put(page: StoredPage): void {
    this.delete(page.key)
    const bytes = pageBytes(page)
    this.#pages.set(page.key, page)
    this.#sizes.set(page.key, bytes)
    this.#bytes += bytes
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag)
      if (keys === undefined) this.#keysByTag.set(tag, new Set([page.key]))
      else keys.add(page.key)
    }
    this.#makeRoom(page)
  }

  /** Counts a page again whose bodies have changed. */
  weigh(page: StoredPage): void {
    const before = this.#sizes.get(page.key)
    if (before === undefined || this.#pages.get(page.key) !== page) return
    const bytes = pageBytes(page)
    this.#sizes.set(page.key, bytes)
    this.#bytes += bytes - before
    this.#makeRoom(page)
  }

  delete(key: string): void {
    const page = this.#pages.get(key)
    if (page === undefined) return
    this.#pages.delete(key)
    this.#bytes -= this.#sizes.get(key) ?? 0
    this.#sizes.delete(key)
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }

  /** Every page that stands on one of these tags. */
  dependents(tags: readonly string[]): StoredPage[] {
    const keys = new Set(tags.flatMap((tag) => [...(this.#keysByTag.get(tag) ?? [])]))
    return [...keys].flatMap((key) => this.#pages.get(key) ?? [])
  }

  #makeRoom(newest: StoredPage): void {
    for (const [key, page] of this.#pages) {
      if (this.#bytes <= this.#byteLimit) return
      if (page.used && page !== newest) {
        page.used = false
        this.#pages.delete(key)
        this.#pages.set(key, page)
      } else this.delete(key)
    }
  }
}
