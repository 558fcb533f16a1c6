import { applyAwarenessUpdate, type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import type { PresenceCall } from '@/db/queries/article-documents'

/** However fast somebody moves, others on other instances are told this often, in milliseconds. */
const pauseMs = 150
/** A neighbour that has not been heard of for so long has left the article, or was killed: two beats and a little, in milliseconds. */
const goneMs = 40_000
/** Bytes of one call before they are written as base64: PostgreSQL takes payloads of less than 8,000 bytes. */
const callMaxBytes = 5_000
/** Articles named in one call, for the same reason. */
const callMaxArticles = 150

/** The origin of what people on another instance say of themselves. */
export const fromAcross = { source: 'local', skipStoreHooks: true } as const

type Options = {
  instance: string
  /** Calls all instances. */
  call: (call: PresenceCall) => Promise<void>
  /** What those in an article say of themselves, and which of them are connected here; undefined where it is not open. */
  peopleIn: (articleId: string) => { awareness: Awareness; own: number[] } | undefined
}

/**
 * Carries cursors and names between the instances. Each says which articles it has open; what people in one of them say of themselves is
 * passed on only while another instance has the same article open, so that a site of one instance passes nothing.
 */
export class PresenceAcross {
  readonly #options: Options
  /** For each article, the other instances that have it open, and when each said so last. */
  readonly #neighbours = new Map<string, Map<string, number>>()
  /** Who has moved since it was last told. */
  readonly #moved = new Map<string, Set<number>>()

  constructor(options: Options) {
    this.#options = options
  }

  /** Says which articles are open here: when somebody comes in, and again and again while somebody is there. */
  async announce(articles: readonly string[]): Promise<void> {
    const { instance, call } = this.#options
    for (let start = 0; start < articles.length; start += callMaxArticles) {
      await call({ kind: 'here', instance, articles: articles.slice(start, start + callMaxArticles) })
    }
  }

  /** People who are connected here have moved, come or gone. @param clients the ids of their Yjs documents */
  async moved(articleId: string, clients: readonly number[]): Promise<void> {
    // Whoever leaves last closes the article behind them: it is told of all the same.
    const { awareness } = this.#options.peopleIn(articleId) ?? {}
    if (awareness === undefined || !this.#hasNeighbour(articleId)) return
    const waiting = this.#moved.get(articleId)
    if (waiting !== undefined) {
      for (const client of clients) waiting.add(client)
      return
    }
    const moved = new Set(clients)
    this.#moved.set(articleId, moved)
    await new Promise((resolve) => setTimeout(resolve, pauseMs).unref())
    this.#moved.delete(articleId)
    await this.#tell(articleId, awareness, [...moved])
  }

  /** Another instance has called. */
  async hear(call: PresenceCall): Promise<void> {
    if (call.instance === this.#options.instance) return
    if (call.kind === 'here') {
      for (const articleId of call.articles) await this.#meet(articleId, call.instance)
      return
    }
    const { awareness } = this.#options.peopleIn(call.article) ?? {}
    if (awareness === undefined) return
    await this.#meet(call.article, call.instance)
    applyAwarenessUpdate(awareness, new Uint8Array(Buffer.from(call.states, 'base64')), fromAcross)
  }

  /** An instance that was not known in an article is told who is there; it does the same when it hears of this one. */
  async #meet(articleId: string, instance: string): Promise<void> {
    const people = this.#options.peopleIn(articleId)
    if (people === undefined) {
      this.#neighbours.delete(articleId)
      return
    }
    const known = this.#neighbours.get(articleId) ?? new Map<string, number>()
    this.#neighbours.set(articleId, known)
    const isNew = (known.get(instance) ?? 0) < Date.now() - goneMs
    known.set(instance, Date.now())
    if (!isNew) return
    await this.announce([articleId])
    await this.#tell(articleId, people.awareness, people.own)
  }

  #hasNeighbour(articleId: string): boolean {
    const since = Date.now() - goneMs
    return [...(this.#neighbours.get(articleId)?.values() ?? [])].some((heard) => heard >= since)
  }

  async #tell(articleId: string, awareness: Awareness, clients: readonly number[]): Promise<void> {
    const { instance, call } = this.#options
    for (const states of inCalls(awareness, clients)) {
      await call({ kind: 'people', instance, article: articleId, states: Buffer.from(states).toString('base64') })
    }
  }
}

/** What these people say of themselves, in as many updates as it takes. Nobody's own is too large: that is seen to when they say it. */
function inCalls(awareness: Awareness, clients: readonly number[]): Uint8Array[] {
  const known = clients.filter((client) => awareness.meta.has(client))
  if (known.length === 0) return []
  const update = encodeAwarenessUpdate(awareness, known)
  if (update.byteLength <= callMaxBytes || known.length === 1) return [update]
  const half = Math.ceil(known.length / 2)
  return [...inCalls(awareness, known.slice(0, half)), ...inCalls(awareness, known.slice(half))]
}
