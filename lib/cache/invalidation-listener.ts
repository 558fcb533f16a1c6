import { setTimeout as wait } from 'node:timers/promises'
import { type ListeningConnection, listen } from '@/db/listen'
import { invalidationChannel, invalidationsSince } from '@/db/queries/invalidations'
import { isApplied, noteApplied } from './applied-invalidations'
import { announceInvalidation } from './invalidation-hub'

/** Milliseconds between looks at the table when nobody calls: the heartbeat of the connection, and the way when no call comes through. */
const heartbeat = 400
/** Milliseconds before a connection is tried again. */
const retry = 200
const startPatience = 3_000
/** Larger than any transaction: the first look of a process that holds no pages only learns where to begin. */
const latest = '9223372036854775807'

type Options = {
  url: string
  /** The horizon of an earlier process, when its pages are still in use. */
  since?: string | undefined
  /** Called after the first look and after each that brought something: everything older than the horizon has been told. */
  onProgress?: (horizon: string, connection: ListeningConnection) => void | Promise<void>
}

/**
 * Keeps the caches of this process in step with the database. It hears of every invalidation by NOTIFY within milliseconds, looks at the
 * table on every call and every heartbeat, and after a lost connection looks from where it last looked, so nothing is missed.
 */
export class InvalidationListener {
  readonly #options: Options
  #horizon: string | undefined
  #connection: ListeningConnection | undefined
  #looked = false
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
      onNotification: () => this.#wake(),
      onLost: () => {
        this.#connection = undefined
        this.#wake()
      },
    })
  }

  async #look(connection: ListeningConnection): Promise<void> {
    type Found = { horizon: string; rows: { id: number; tags: string[] }[] }
    const [found] = await connection.query<Found>(invalidationsSince, [this.#horizon ?? latest])
    if (found === undefined) return
    const fresh = found.rows.filter(({ id }) => !isApplied(id))
    if (fresh.length > 0) announceInvalidation([...new Set(fresh.flatMap(({ tags }) => tags))])
    for (const { id } of fresh) noteApplied(id)
    this.#horizon = found.horizon
    if (this.#looked && found.rows.length === 0) return
    this.#looked = true
    await this.#options.onProgress?.(found.horizon, connection)
  }
}
