import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type ListeningConnection, listen } from '@/db/listen'
import { invalidationChannel, invalidationsSince } from '@/db/queries/invalidations'
import { isApplied, noteApplied } from './applied-invalidations'
import { announceInvalidation } from './invalidation-hub'

/** Milliseconds between looks at the table when nobody calls: the heartbeat of the connection, and the way when no call comes through. */
const heartbeat = 400
/** Milliseconds before a connection is tried again. */
const retry = 200
const startPatience = 3_000
/** Milliseconds for which a busy listener at most keeps to itself how far it has come. */
const mostSilence = 5_000
/** Larger than any transaction: the first look of a process that holds no pages only learns where to begin. */
const latest = '9223372036854775807'

type Options = {
  url: string
  /** The horizon of an earlier process, when its pages are still in use. */
  since?: string | undefined
  /**
   * Called after the first look, and after others that brought something as soon as it is quiet: everything older than the horizon has
   * been told. Not right after a change, when readers wait for its pages.
   */
  onProgress?: (horizon: string, connection: ListeningConnection) => void | Promise<void>
}

/** What a call carries: a row of the table. */
const rowSchema = z.object({ name: z.string(), tags: z.array(z.string()) })
type Row = z.infer<typeof rowSchema>

/**
 * Keeps the caches of this process in step with the database. It hears of every invalidation by NOTIFY within milliseconds and tells it
 * at once; it looks at the table on every call and every heartbeat, and after a lost connection looks from where it last looked, so
 * nothing is missed.
 */
export class InvalidationListener {
  readonly #options: Options
  #horizon: string | undefined
  #connection: ListeningConnection | undefined
  #looked = false
  /** Whether something was told since the last report, and when that was. */
  #unreported = false
  #reportedAt = 0
  #away = false
  #stopped = false
  #wake: () => void = () => undefined
  #running: Promise<void> = Promise.resolve()

  constructor(options: Options) {
    this.#options = options
    this.#horizon = options.since
  }

  /** True while the database cannot be reached from here, so that nothing can be learnt. */
  get isAway(): boolean {
    return this.#away
  }

  /** Resolves after the first attempt to connect, whether or not it succeeded; from then on it keeps trying. */
  async start(): Promise<this> {
    const first = this.#attempt()
    this.#running = this.#run(first)
    await Promise.race([first, wait(startPatience, undefined, { ref: false })])
    return this
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#wake()
    await this.#running
    await this.#connection?.close()
  }

  async #run(first: Promise<void>): Promise<void> {
    await first
    while (!this.#stopped) {
      const called = new Promise<void>((resolve) => (this.#wake = resolve))
      await this.#attempt()
      await Promise.race([called, wait(this.#away ? retry : heartbeat, undefined, { ref: false })])
    }
  }

  async #attempt(): Promise<void> {
    try {
      this.#connection ??= await this.#connect()
      await this.#look(this.#connection)
      if (this.#away) console.log('The database is back.')
      this.#away = false
    } catch (cause) {
      // A connection that was cut is no reason to call the database away; one that cannot be had again is.
      this.#connection = await this.#connect().catch(() => undefined)
      if (this.#connection !== undefined) return this.#wake()
      if (!this.#away) console.warn(`The database is away: ${cause instanceof Error ? cause.message : String(cause)}`)
      this.#away = true
    }
  }

  async #connect(): Promise<ListeningConnection> {
    return await listen({
      url: this.#options.url,
      channel: invalidationChannel,
      onNotification: (payload) => {
        this.#hear(payload)
        this.#wake()
      },
      onLost: () => {
        this.#connection = undefined
        this.#wake()
      },
    })
  }

  async #look(connection: ListeningConnection): Promise<void> {
    type Found = { horizon: string; rows: Row[] }
    const [found] = await connection.query<Found>(invalidationsSince, [this.#horizon ?? latest])
    if (found === undefined) return
    this.#tell(found.rows)
    this.#horizon = found.horizon
    if (found.rows.length > 0) this.#unreported = true
    const quiet = found.rows.length === 0 || Date.now() - this.#reportedAt > mostSilence
    if (this.#looked && !(this.#unreported && quiet)) return
    this.#looked = true
    this.#unreported = false
    this.#reportedAt = Date.now()
    await this.#options.onProgress?.(found.horizon, connection)
  }

  /** A call that carries the row saves the look at the table before readers get the new pages; one that does not is only a call. */
  #hear(payload: string): void {
    const row = parseRow(payload)
    if (row !== undefined) this.#tell([row])
  }

  #tell(rows: readonly Row[]): void {
    const fresh = rows.filter(({ name }) => !isApplied(name))
    if (fresh.length > 0) announceInvalidation([...new Set(fresh.flatMap(({ tags }) => tags))])
    for (const { name } of fresh) noteApplied(name)
  }
}

/** What is no row, such as the call of an instance of another release, says only that there is something to look at. */
function parseRow(payload: string): Row | undefined {
  try {
    return rowSchema.safeParse(JSON.parse(payload)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
