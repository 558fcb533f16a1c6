import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type ListeningConnection, listen } from '@/db/listen'
import { type TogetherCall, togetherChannel } from '@/db/queries/article-documents'

/** Milliseconds between signs of life of the listening connection, and before a lost one is tried again. */
const heartbeat = 5_000
const retry = 300

const callSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), article: z.uuid(), instance: z.uuid() }),
  z.object({ kind: z.literal('article'), article: z.uuid() }),
  z.object({ kind: z.literal('here'), instance: z.uuid(), articles: z.array(z.uuid()) }),
  z.object({ kind: z.literal('people'), instance: z.uuid(), article: z.uuid(), states: z.base64() }),
]) satisfies z.ZodType<TogetherCall>

type Options = {
  url: string
  onCall: (call: TogetherCall) => void
  /** The connection was lost and is there again: what was called meanwhile was not heard. */
  onGap: () => void
}

/** Hears what other instances do to the documents that are open here, for as long as it is not stopped. */
export class TogetherListener {
  readonly #options: Options
  readonly #stopping = new AbortController()
  #connection: ListeningConnection | undefined
  #wake: () => void = () => undefined
  #running: Promise<void> = Promise.resolve()

  constructor(options: Options) {
    this.#options = options
  }

  /** Resolves when it hears, or after the first attempt failed; from then on it keeps trying. */
  async start(): Promise<this> {
    await this.#attempt()
    this.#running = this.#run()
    return this
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#wake()
    await this.#running
    await this.#connection?.close()
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const lost = new Promise<void>((resolve) => (this.#wake = resolve))
      await Promise.race([lost, wait(this.#connection === undefined ? retry : heartbeat, undefined, { ref: false })])
      if (this.#stopping.signal.aborted) return
      if (this.#connection !== undefined) await this.#connection.query('select 1').catch(() => undefined)
      if (this.#connection === undefined && (await this.#attempt())) this.#options.onGap()
    }
  }

  async #attempt(): Promise<boolean> {
    try {
      this.#connection = await listen({
        url: this.#options.url,
        channel: togetherChannel,
        onNotification: (payload) => this.#hear(payload),
        onLost: () => {
          this.#connection = undefined
          this.#wake()
        },
      })
      return true
    } catch {
      // The listener of the caches says that the database is away; this one only tries again.
      return false
    }
  }

  #hear(payload: string): void {
    const call = callSchema.safeParse(parseJson(payload))
    if (call.success) this.#options.onCall(call.data)
  }
}

/** The call of an instance of another release may be anything. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
