import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, unlinkSync } from 'node:fs'
import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { invalidatedSince } from '@/lib/cache/tag-times'
import { readPageFile, writePageFile } from './page-file'
import type { Archive } from './pages'
import type { StoredPage } from './stored-page'
import { Withdrawals } from './withdrawals'

const defaultLimit = 1024 * 1024 * 1024

/**
 * Pages on disk, one file each, bounded by bytes: for what memory had to let go, and for the time when the database is away, also after a
 * restart. A page of an earlier process is known to be outdated, since only that process knew what changed after it was made.
 */
export class PageArchive implements Archive {
  readonly #folder: string
  readonly #limit: number
  readonly #process = randomUUID()
  /** Bytes by name, oldest first. */
  #files = new Map<string, number>()
  #bytes = 0
  #withdrawals: Withdrawals

  /** @param folder is made when it is missing. @param limit in bytes. */
  constructor(folder: string, limit = defaultLimit) {
    this.#folder = folder
    this.#limit = limit
    mkdirSync(folder, { recursive: true })
    this.#withdrawals = new Withdrawals(folder)
    this.#takeStock()
  }

  get size(): number {
    return this.#files.size
  }

  async read(key: string): Promise<StoredPage | undefined> {
    const name = nameOf(key)
    if (!this.#files.has(name)) return undefined
    const filed = readPageFile(await readFile(this.#pathOf(name)).catch(missing))
    if (filed === undefined || filed.page.key !== key || this.#withdrawals.covers(filed.page)) {
      await this.#remove(name)
      return undefined
    }
    const { page, process } = filed
    page.outdated = process !== this.#process || invalidatedSince(page.tags, page.begunAt).length > 0
    return page
  }

  async write(page: StoredPage): Promise<void> {
    if (page.outdated || this.#withdrawals.covers(page)) return
    const name = nameOf(page.key)
    const file = writePageFile(page, this.#process)
    const target = this.#pathOf(name)
    await mkdir(path.dirname(target), { recursive: true })
    // Under another name first: a file that a crash cuts short never stands in the place of a whole one.
    const unfinished = `${target}.${randomUUID()}`
    await writeFile(unfinished, file)
    await rename(unfinished, target)
    this.#count(name, file.byteLength)
    for (const oldest of this.#files.keys()) {
      if (this.#bytes <= this.#limit) break
      await this.#remove(oldest)
    }
  }

  invalidate(tags: readonly string[], withdrawn: readonly string[] | undefined): void {
    // What has merely changed is known by the times of its tags when it is read; what was withdrawn must stay away after a restart too.
    if (withdrawn === undefined) return
    this.#withdrawals.add(tags)
    for (const key of withdrawn) {
      const name = nameOf(key)
      if (!this.#files.has(name)) continue
      this.#uncount(name)
      rmSync(this.#pathOf(name), { force: true })
    }
  }

  /** Forgets every page: they may be of another database, or of another time of this one. */
  clear(): void {
    for (const name of this.#files.keys()) rmSync(this.#pathOf(name), { force: true })
    this.#files = new Map()
    this.#bytes = 0
  }

  #takeStock(): void {
    const found: { name: string; bytes: number; writtenAt: number }[] = []
    for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.parentPath === this.#folder) continue
      const file = path.join(entry.parentPath, entry.name)
      if (!entry.name.endsWith('.page')) unlinkSync(file)
      else {
        const { size, mtimeMs } = statSync(file)
        found.push({ name: entry.name.slice(0, -'.page'.length), bytes: size, writtenAt: mtimeMs })
      }
    }
    found.sort((one, other) => one.writtenAt - other.writtenAt)
    for (const { name, bytes } of found) this.#count(name, bytes)
  }

  #pathOf(name: string): string {
    return path.join(this.#folder, name.slice(0, 2), `${name}.page`)
  }

  #count(name: string, bytes: number): void {
    this.#uncount(name)
    this.#files.set(name, bytes)
    this.#bytes += bytes
  }

  #uncount(name: string): void {
    this.#bytes -= this.#files.get(name) ?? 0
    this.#files.delete(name)
  }

  async #remove(name: string): Promise<void> {
    this.#uncount(name)
    await unlink(this.#pathOf(name)).catch(missing)
  }
}

/** Where pages are kept beyond the process. */
export function pagesFolder(dataDir: string): string {
  return path.join(dataDir, 'pages')
}

/** True when an earlier run left pages behind. */
export function hasKeptPages(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.length === 2)
}

function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40)
}

/** A file that is not there is an empty one; any other failure is a failure. */
function missing(error: NodeJS.ErrnoException): Buffer {
  if (error.code === 'ENOENT') return Buffer.alloc(0)
  throw error
}
