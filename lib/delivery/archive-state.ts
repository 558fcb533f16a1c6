import { existsSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { ListeningConnection } from '@/db/listen'
import { databaseIdentity, invalidationExists, newestInvalidation } from '@/db/queries/invalidations'

const schema = z.object({
  /** Which database the pages are of. */
  identity: z.string(),
  /** Every invalidation of an older transaction has been applied to the archive. */
  horizon: z.string(),
  /** A row that was there then: if it is gone, so may others be that were never applied. */
  anchor: z.object({ id: z.number(), xid: z.string() }).nullable(),
})
type State = z.infer<typeof schema>

/** How far the archive has followed the database, kept beside its pages so that a later process goes on from there. */
export class ArchiveState {
  readonly #file: string
  readonly #before: State | undefined
  #checked = false

  constructor(folder: string) {
    this.#file = path.join(folder, 'state.json')
    this.#before = existsSync(this.#file) ? parseState(readFileSync(this.#file, 'utf8')) : undefined
  }

  /** From where an earlier process must be followed; undefined when nothing is known. */
  get horizon(): string | undefined {
    return this.#before?.horizon
  }

  /**
   * Notes that everything older than a horizon has been applied.
   * @param distrust is called once, when the pages turn out to be of another database or of a time that cannot be followed from.
   */
  async follow(horizon: string, connection: ListeningConnection, distrust: () => void): Promise<void> {
    const [found] = await connection.query<{ identity: string }>(databaseIdentity)
    const identity = found?.identity ?? ''
    if (!this.#checked) {
      this.#checked = true
      if (!(await this.#continues(identity, connection))) distrust()
    }
    const [newest] = await connection.query<{ id: number; xid: string }>(newestInvalidation)
    const state: State = { identity, horizon, anchor: newest ?? null }
    await writeFile(`${this.#file}.new`, JSON.stringify(state))
    await rename(`${this.#file}.new`, this.#file)
  }

  async #continues(identity: string, connection: ListeningConnection): Promise<boolean> {
    if (this.#before === undefined || this.#before.identity !== identity) return false
    if (this.#before.anchor === null) return true
    const { id, xid } = this.#before.anchor
    const [row] = await connection.query<{ found: boolean }>(invalidationExists, [id, xid])
    return row?.found === true
  }
}

/** A file that a crash cut short says nothing. */
function parseState(text: string): State | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
