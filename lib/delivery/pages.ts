import { setTimeout as wait } from 'node:timers/promises'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { cacheClock, invalidatedSince } from '@/lib/cache/tag-times'
import { tags as tagNames } from '@/lib/cache/tags'
import { PageStore } from './page-store'
import { noPageFiles, type PageFiles } from './page-files'
import type { Render, Rendered } from './render-page'
import { compressFully, pageFrom, type StoredPage } from './stored-page'

/** How a page came to be answered, for `Cache-Status` (RFC 9211). */
export type Provenance = 'hit' | 'stored' | 'passed' | 'stale-if-error'
export type Answer = { page: StoredPage; provenance: Provenance }

/** Keeps pages beyond the memory of the process. */
export type Archive = {
  read: (key: string) => Promise<StoredPage | undefined>
  write: (page: StoredPage) => Promise<void>
  /** @param withdrawn the keys of pages in memory that a withdrawal takes away; undefined when something has merely changed. */
  invalidate: (tags: readonly string[], withdrawn: readonly string[] | undefined) => void
}

type Options = {
  render: Render
  archive?: Archive
  /** True while the database cannot be reached: nothing can be learnt, so what is known is given out. */
  databaseIsAway: () => boolean
  /** Takes the place of what the application renders for an address that no route matches. */
  notFoundPage: (key: string) => Promise<StoredPage>
  /** What writes the documents of an address in its script; undefined for an address whose pages are rendered in it. */
  scriptOf?: (key: string) => Promise<((html: string) => string) | undefined>
  /** What the documents name. */
  files?: PageFiles
  /** Headers that every page carries. */
  headers: Readonly<Record<string, string>>
  documents: boolean
  /** True when a CDN in front is told of every change. */
  purged?: boolean
  /** False renders anew for every request: for development. */
  keep: boolean
  bytes?: { pages: number; unknown: number }
}

/** Nothing could be given out: the render failed and no earlier page is there. */
export class RenderFailure extends Error {
  override readonly name = 'RenderFailure'
}

const megabyte = 1024 * 1024
const mostAttempts = 10
/** Milliseconds between attempts to make a page whose making fails. */
const patience = 1_000
/** Milliseconds that readers go first after a withdrawal. */
const replaceAfter = 500
/** Milliseconds for which compressing waits at most while pages are being made, and between two looks. */
const mostRest = 1_000
const restStep = 20

/** Gives out pages for readers: from memory, from the archive, or by one render however many wait for it. */
export class Pages {
  readonly #options: Options
  readonly #known: PageStore
  /** Addresses where nothing stands are without number, so they have a small room of their own and never reach the disk. */
  readonly #unknown: PageStore
  readonly #flights = new Map<string, Promise<Answer>>()
  readonly stop: () => void

  constructor(options: Options) {
    this.#options = options
    this.#known = new PageStore(options.bytes?.pages ?? 32 * megabyte)
    this.#unknown = new PageStore(options.bytes?.unknown ?? 4 * megabyte)
    this.stop = onInvalidation((tags) => this.invalidate(tags))
  }

  /** What all pages in memory occupy. */
  get bytes(): number {
    return this.#known.bytes + this.#unknown.bytes
  }

  /** A page that may be given out as it is, without waiting: the way of almost every request. */
  fresh(key: string): StoredPage | undefined {
    const page = this.#known.find(key) ?? this.#unknown.find(key)
    if (page === undefined || page.outdated) return undefined
    const now = cacheClock()
    if (now < page.refreshAt) return page
    if (now >= page.expiresAt) return undefined
    // Only time has passed and nothing changed: this reader need not wait for the new one.
    void this.#fly(key).catch((error: unknown) => console.error(`${key} could not be made anew:`, error))
    return page
  }

  /** @throws RenderFailure when there is nothing to give out. */
  async get(key: string): Promise<Answer> {
    const page = this.fresh(key)
    if (page !== undefined) return { page, provenance: this.#options.databaseIsAway() ? 'stale-if-error' : 'hit' }
    return await this.#fly(key)
  }

  /** Puts aside what stands on these tags; after a withdrawal no copy stays that could come back. */
  invalidate(tags: readonly string[]): void {
    const withdrawn = tags.includes(tagNames.withdrawal())
    for (const page of this.#unknown.dependents(tags)) this.#unknown.delete(page.key)
    const dependents = this.#known.dependents(tags)
    for (const page of dependents) {
      if (withdrawn) this.#known.delete(page.key)
      else page.outdated = true
    }
    const keys = dependents.map(({ key }) => key)
    this.#options.archive?.invalidate(tags, withdrawn ? keys : undefined)
    if (withdrawn) void this.#replace(keys)
  }

  /** Makes pages anew whose last copy a withdrawal took away, so that an outage soon after finds every page there. */
  async #replace(keys: readonly string[]): Promise<void> {
    await wait(replaceAfter, undefined, { ref: false })
    for (const key of keys) {
      try {
        await this.get(key)
      } catch (error) {
        if (!(error instanceof RenderFailure)) throw error
        console.error(error)
      }
    }
  }

  #fly(key: string): Promise<Answer> {
    const under = this.#flights.get(key)
    if (under !== undefined) return under
    const flight = this.#make(key).finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    return flight
  }

  async #make(key: string): Promise<Answer> {
    const earlier = await this.#earlier(key)
    const now = cacheClock()
    if (earlier !== undefined) {
      const kept = this.#known.find(key) ?? this.#unknown.find(key)
      if (kept === undefined) this.#known.put(earlier)
      if (kept === undefined && !earlier.outdated && now < earlier.refreshAt)
        return { page: earlier, provenance: 'hit' }
      if (this.#options.databaseIsAway() || now < earlier.retryAt)
        return { page: earlier, provenance: 'stale-if-error' }
    }
    try {
      return await this.#renderUntilCurrent(key)
    } catch (cause) {
      // Asked for again: a withdrawal may have taken it away meanwhile.
      const still = await this.#earlier(key)
      if (still === undefined) throw new RenderFailure(`The page ${key} could not be made.`, { cause })
      still.retryAt = cacheClock() + patience
      console.error(`${key} could not be made anew; readers get the earlier page:`, cause)
      return { page: still, provenance: 'stale-if-error' }
    }
  }

  /** A render that began before something it stands on changed is not the page any more, neither to keep nor to give out. */
  async #renderUntilCurrent(key: string): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const rendered = await this.#options.render(key)
      if (rendered.status >= 500) throw new Error(`The application answered ${rendered.status}.`)
      const page = await this.#toPage(key, rendered)
      const current = invalidatedSince(page.tags, rendered.begunAt).length === 0
      if (!current && attempt < mostAttempts) continue
      const kept = current && this.#options.keep && this.#store(page, rendered)
      return { page, provenance: kept ? 'stored' : 'passed' }
    }
  }

  async #toPage(key: string, rendered: Rendered): Promise<StoredPage> {
    const { headers, documents, files = noPageFiles, purged = false, notFoundPage } = this.#options
    const inScript = await this.#options.scriptOf?.(key)
    const page = pageFrom(key, rendered, { headers, documents, files, purged, inScript })
    // The names and letters that editors fix for a script belong to the site.
    if (inScript !== undefined && !page.tags.includes(tagNames.site())) page.tags = [...page.tags, tagNames.site()]
    if (rendered.status !== 404) return page
    const help = await notFoundPage(key)
    return { ...help, key, tags: [...new Set([...page.tags, ...help.tags])], begunAt: page.begunAt, outdated: false }
  }

  #store(page: StoredPage, rendered: Rendered): boolean {
    if (page.status === 404) {
      this.#known.delete(page.key)
      this.#unknown.put(page)
    } else if (rendered.complete && !isForOneRequest(rendered)) {
      this.#unknown.delete(page.key)
      this.#known.put(page)
    } else return false
    void this.#finish(page).catch((error: unknown) =>
      console.error(`${page.key} could not be compressed or kept:`, error),
    )
    return true
  }

  /** Off the request's path: the other codings, and the copy that outlives the process. */
  async #finish(page: StoredPage): Promise<void> {
    await this.#rest()
    await compressFully(page)
    if (page.status === 404) this.#unknown.weigh(page)
    else {
      this.#known.weigh(page)
      await this.#options.archive?.write(page)
    }
  }

  /** After a publish many pages are made at once: what readers wait for goes before what nobody has asked for yet. */
  async #rest(): Promise<void> {
    for (let waited = 0; waited < mostRest && this.#flights.size > 0; waited += restStep) await wait(restStep)
  }

  async #earlier(key: string): Promise<StoredPage | undefined> {
    return this.#known.find(key) ?? this.#unknown.find(key) ?? (await this.#options.archive?.read(key))
  }
}

/** A page that is put together anew for each request, such as the search, has a kept part too, for which Next.js reports tags. */
function isForOneRequest({ headers }: Rendered): boolean {
  return /\b(?:private|no-store)\b/.test(headers['cache-control'] ?? '')
}
