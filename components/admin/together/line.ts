import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'
import { type BrowserMessage, type ServerMessage, togetherPath } from '@/lib/together/messages'
import { toBase64 } from './base64'
import { exchange, part } from './exchange'
import { parseServerMessage } from './server-messages'
import type { Question, TypedChanges } from './typed-changes'

/** `opening`: for the first seconds. `live`: what is typed goes out at once. `away`: it waits here. */
export type LineState = 'opening' | 'live' | 'away' | 'signed-out' | 'too-large'

type Options = {
  articleId: string
  doc: Doc
  awareness: Awareness
  /** What the server had stored when the page was made. */
  vector: Uint8Array
  changes: TypedChanges
  onState: (state: LineState) => void
  onMessage: (message: ServerMessage) => void
}

/** Where a line stands in the browser's address. */
function lineAddress(): string {
  return `${window.location.origin.replace(/^http/, 'ws')}${togetherPath}`
}

/** A line that has not come through after this time is helped by plain requests. */
const PATIENCE_MS = 5000
const BUSY_MS = 2000
const QUIET_MS = 15_000

/**
 * The line between an open article and the server. It goes by a WebSocket; where none comes through, by plain requests every few
 * seconds until one does. It tries again by itself for as long as the page stands.
 */
export class Line {
  private readonly options: Options
  private provider: HocuspocusProvider | undefined
  private vector: Uint8Array
  private state: LineState = 'opening'
  private synced = false
  private patience: ReturnType<typeof setTimeout> | undefined
  private polling: ReturnType<typeof setTimeout> | undefined
  private inFlight: Promise<boolean> | undefined

  constructor(options: Options) {
    this.options = options
    this.vector = options.vector
  }

  open(): void {
    const { articleId, doc, awareness, onMessage } = this.options
    const socket = new HocuspocusProviderWebsocket({ url: lineAddress(), delay: 500, maxDelay: 10_000, minDelay: 250 })
    this.provider = new HocuspocusProvider({
      websocketProvider: socket,
      name: articleId,
      document: doc,
      awareness,
      // Who somebody is, the server reads from the session; the protocol asks for a word all the same.
      token: 'session',
      onSynced: ({ state }) => state && this.becomeLive(),
      onClose: () => this.becomeAway(),
      onStateless: ({ payload }) => {
        const message = parseServerMessage(payload)
        if (message === undefined) return
        if (message.kind === 'ended') this.end(message)
        else onMessage(message)
      },
    })
    this.provider.attach()
    this.waitPatiently()
    window.addEventListener('online', this.resume)
    window.addEventListener('offline', this.drop)
    window.addEventListener('pagehide', this.leave)
    window.addEventListener('pageshow', this.resume)
  }

  close(): void {
    window.removeEventListener('online', this.resume)
    window.removeEventListener('offline', this.drop)
    window.removeEventListener('pagehide', this.leave)
    window.removeEventListener('pageshow', this.resume)
    this.stopHelping()
    const { provider } = this
    if (provider === undefined) return
    const { awareness } = this.options
    awareness.setLocalState(null)
    // The editor may go on with the same awareness: it is taken out of the provider before that one is given up.
    awareness.off('update', provider.boundAwarenessUpdateHandler)
    provider.setConfiguration({ awareness: null })
    provider.destroy()
    provider.configuration.websocketProvider.destroy()
    this.provider = undefined
    this.synced = false
  }

  isLive(): boolean {
    return this.state === 'live'
  }

  /** Whether the server has said that everything sent has arrived. */
  private isQuiet(): boolean {
    return this.synced && this.provider?.hasUnsyncedChanges === false
  }

  /** Tries again at once: the line is back, or somebody has signed in. */
  readonly resume = (): void => {
    const socket = this.provider?.configuration.websocketProvider
    if (this.state === 'signed-out' || this.state === 'too-large') this.show('away')
    if (socket?.status !== WebSocketStatus.Connected) void socket?.connect()
    this.waitPatiently()
    if (!this.synced) void this.ask(false)
  }

  /** Text was typed while nothing goes out by itself: it is sent with the next request. */
  nudge(): void {
    if (!this.synced && this.polling !== undefined) this.pollIn(BUSY_MS)
  }

  /** Asks whether the server has stored up to a change. @returns false where no line is open to ask over */
  askStored(question: Question): boolean {
    if (this.synced) this.say('is-stored', question)
    return this.synced
  }

  /** Tells the server everything anew, whatever was sent before. */
  sendAnew(): void {
    if (this.synced) this.provider?.forceSync()
  }

  /** Has the working copy saved as the server has the text once it has everything from here; the answer comes as a message. */
  async askToSave(): Promise<void> {
    if (this.synced) return this.say('save', this.options.changes.question())
    await this.inFlight
    await this.ask(true)
  }

  private ask(save: boolean): Promise<boolean> {
    this.inFlight ??= this.askOnce(save).finally(() => {
      this.inFlight = undefined
    })
    return this.inFlight
  }

  private async askOnce(save: boolean): Promise<boolean> {
    const { articleId, doc, changes, onMessage } = this.options
    const answer = await exchange({ articleId, doc, vector: this.vector, upTo: changes.newest, save })
    if (answer.kind === 'answered') {
      this.vector = answer.vector
      if (!this.synced) this.show('live')
      for (const message of answer.messages) {
        if (message.kind === 'ended') this.end(message)
        else onMessage(message)
      }
      return true
    }
    if (answer.kind !== 'unreachable') this.show(answer.kind)
    else if (!this.synced) this.show('away')
    return false
  }

  private becomeLive(): void {
    this.synced = true
    this.stopHelping()
    this.options.changes.askAnew()
    this.show('live')
  }

  private becomeAway(): void {
    this.synced = false
    if (this.state === 'live') this.show('away')
    this.waitPatiently()
  }

  private waitPatiently(): void {
    // A socket that closes again and again does not begin the wait anew.
    if (this.synced || this.polling !== undefined || this.patience !== undefined || !navigator.onLine) return
    this.patience = setTimeout(() => {
      this.patience = undefined
      this.pollIn(0)
    }, PATIENCE_MS)
  }

  private stopHelping(): void {
    clearTimeout(this.patience)
    clearTimeout(this.polling)
    this.patience = undefined
    this.polling = undefined
  }

  private pollIn(ms: number): void {
    clearTimeout(this.polling)
    this.polling = setTimeout(() => {
      void this.ask(false).then(() => {
        if (this.polling !== undefined && !this.synced) this.pollIn(this.isBusy() ? BUSY_MS : QUIET_MS)
      })
    }, ms)
  }

  private isBusy(): boolean {
    const { changes, awareness } = this.options
    return !changes.areStored || awareness.getStates().size > 1
  }

  private say(kind: BrowserMessage['kind'], { upTo, snapshot }: Question): void {
    const message: BrowserMessage = { kind, upTo, snapshot: toBase64(snapshot) }
    this.provider?.sendStateless(JSON.stringify(message))
  }

  private end(message: ServerMessage & { kind: 'ended' }): void {
    this.provider?.configuration.websocketProvider.disconnect()
    if (message.reason === 'signed-out') this.show('signed-out')
    else this.options.onMessage(message)
  }

  /** The browser knows that there is no line: a socket may take minutes to notice. */
  private readonly drop = (): void => {
    const { provider } = this
    if (provider === undefined) return
    const socket = provider.configuration.websocketProvider
    // Nothing is tried until the browser says that there is a line again.
    socket.shouldConnect = false
    this.stopHelping()
    provider.onClose()
    socket.onClose({ event: new CloseEvent('close', { reason: 'offline' }) })
    this.becomeAway()
    this.show('away')
  }

  /** The page is closed: what has not gone out goes with its last breath. */
  private readonly leave = (): void => {
    const { articleId, doc, changes } = this.options
    const unstored = changes.unstored()
    if (unstored !== undefined && !this.isQuiet() && this.state !== 'signed-out') part(articleId, doc, unstored)
  }

  private show(state: LineState): void {
    if (this.state === state) return
    this.state = state
    this.options.onState(state)
  }
}
