import type { WebSocket } from 'ws'
import { closeCodes } from './messages'

/** Bytes of one message: an offline day of a whole newsroom is far less. */
export const messageMaxBytes = 4_000_000
/** What somebody may send in ten seconds. Fluent typing is some hundred messages of a hundred bytes. */
const windowMs = 10_000
const windowBytes = 12_000_000
const windowMessages = 2_000
/** Bytes that wait for somebody whose line is too slow. They connect again, and then get all at once. */
const waitingMaxBytes = 16_000_000

/** One WebSocket of one person, with the bounds that are set to it. It has the shape that Hocuspocus asks for. */
export class Line {
  readonly #socket: WebSocket
  #since = 0
  #bytes = 0
  #messages = 0

  constructor(socket: WebSocket) {
    this.#socket = socket
    // A broken line is closed by the library right after; there is nothing to do about it here.
    socket.on('error', () => socket.terminate())
  }

  get readyState(): number {
    return this.#socket.readyState
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (data instanceof Blob) throw new TypeError('A message is sent as bytes')
    if (this.#socket.bufferedAmount > waitingMaxBytes) this.#socket.terminate()
    else this.#socket.send(data)
  }

  /** Whoever does not answer the close is cut off. */
  close(code: number = closeCodes.tryAgain, reason = ''): void {
    this.#socket.close(code, reason)
    setTimeout(() => this.#socket.terminate(), 3_000).unref()
  }

  /** Hears once that the line has ended, however it has. */
  onEnd(ended: () => void): void {
    this.#socket.once('close', ended)
  }

  /** Listens; what goes over the bounds ends the line. */
  open(onMessage: (data: Uint8Array) => void, onClose: (event: { code: number; reason: string }) => void): void {
    this.#socket.on('message', (data) => {
      const bytes = Array.isArray(data) ? Buffer.concat(data) : new Uint8Array(data)
      if (this.#allows(bytes.byteLength)) onMessage(bytes)
      else this.close(closeCodes.tooMuch, 'too much')
    })
    this.#socket.on('close', (code, reason) => onClose({ code, reason: reason.toString() }))
  }

  #allows(bytes: number): boolean {
    const now = Date.now()
    if (now - this.#since > windowMs) [this.#since, this.#bytes, this.#messages] = [now, 0, 0]
    this.#bytes += bytes
    this.#messages += 1
    return this.#bytes <= windowBytes && this.#messages <= windowMessages
  }
}
