import { type IncomingMessage, ServerResponse } from 'node:http'

/** A response that keeps its bytes instead of sending them. */
export class CollectedResponse extends ServerResponse {
  readonly collected: Promise<Buffer>
  readonly #chunks: Buffer[] = []
  #finish: (body: Buffer) => void = () => undefined
  #begun = false
  #ended = false

  constructor(request: IncomingMessage) {
    super(request)
    this.collected = new Promise((resolve, reject) => {
      this.#finish = resolve
      this.once('error', reject)
    })
    // A failure before anyone waits for the bytes must not end the process; whoever waits still gets it.
    this.collected.catch(() => undefined)
    // Without a socket, Node's own answers to these would stay false for ever.
    Object.defineProperties(this, {
      headersSent: { get: () => this.#begun },
      writableEnded: { get: () => this.#ended },
      writableFinished: { get: () => this.#ended },
    })
  }

  override flushHeaders(): void {
    this.#begun = true
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.at(-1)
    if (typeof headers === 'object' && headers !== null && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value)
    this.#begun = true
    return this
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest[0])
    this.#begun = true
    afterwards(rest)
    return true
  }

  override end(...words: unknown[]): this {
    if (this.#ended) return this
    if (typeof words[0] !== 'function') this.#keep(words[0], words[1])
    this.#begun = true
    this.#ended = true
    this.#finish(Buffer.concat(this.#chunks))
    afterwards(words)
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  override destroy(error?: Error): this {
    if (!this.#ended) this.emit('error', error ?? new Error('The render was broken off.'))
    this.emit('close')
    return this
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string')
      this.#chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'),
      )
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
  }
}

/** The last argument of `write` and `end` may be a function that is called when the bytes are out. */
function afterwards(words: unknown[]): void {
  const done = words.findLast((word) => typeof word === 'function')
  if (done !== undefined) process.nextTick(() => Reflect.apply(done, undefined, []))
}
