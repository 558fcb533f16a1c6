import type { Keeper } from '@/components/admin/keeping/kept-text'
import { sameContent } from './same-content'
import type { SaveAnswer, SavedCopy, SaveState } from './save-answer'

/** The clock of a browser, or of a test. */
export type Timer = { set: (run: () => void, ms: number) => number; clear: (id: number) => void; now: () => number }

type Options<Content> = {
  version: number
  /** Never rejects: a line that fails is the answer `unreachable`. */
  send: (save: { baseVersion: number; content: Content }) => Promise<SaveAnswer<Content>>
  keeper: Keeper<Content>
  onState: (state: SaveState<Content>) => void
  /** After each save that the server confirmed, so that other tabs can be told. */
  onSaved?: (saved: { version: number; savedAt: string; content: Content }) => void
  timer: Timer
}

/** A save waits until typing pauses for this long. */
export const DEBOUNCE_MS = 1500
/** However fluently somebody types, the server gets the text this often. */
export const LONGEST_WAIT_MS = 8000
export const RETRY_FIRST_MS = 2000
export const RETRY_LONGEST_MS = 30_000

/**
 * Saves what is typed, one save in flight at a time and always the latest text, and never lets text go before the server has
 * it: each change is given to the keeper at once and stays there until a save that contains it is confirmed.
 *
 * A save whose answer was lost may have arrived. Its text comes back as a conflict with ourselves on the next try; the queue
 * recognises it and carries on.
 */
export class SaveQueue<Content> {
  private readonly options: Options<Content>
  private baseVersion: number
  /** Reads what is not yet on the server. A new function for each change, so that two changes are told apart. */
  private pending: (() => Content) | undefined
  private inFlight: Promise<void> | undefined
  private halt: 'signed-out' | 'refused' | SavedCopy<Content> | undefined
  private unanswered: Content[] = []
  private failures = 0
  private waiting: number | undefined
  private typingSince: number | undefined
  /** Grows with each state that is said, so that one which had to wait is not said when it is out of date. */
  private said = 0

  constructor(options: Options<Content>) {
    this.options = options
    this.baseVersion = options.version
  }

  /** Text was typed. @param read gives the whole content, now or at any later moment. */
  changed(read: () => Content): void {
    this.pending = () => read()
    this.options.keeper.put(read, this.baseVersion)
    if (this.halt === 'refused') this.halt = undefined
    if (this.halt !== undefined || this.inFlight !== undefined || this.failures > 0) return
    const { now } = this.options.timer
    this.typingSince ??= now()
    this.say({ kind: 'typing' })
    this.wait(Math.max(0, Math.min(DEBOUNCE_MS, this.typingSince + LONGEST_WAIT_MS - now())))
  }

  /** Sends what is not yet sent and waits for the answer. @returns whether everything typed is now on the server. */
  async flush(): Promise<boolean> {
    if (this.halt === 'refused') this.halt = undefined
    await this.inFlight
    await this.start()
    return !this.unsaved()
  }

  /** Tries again at once: the line is back, or somebody has signed in. */
  resume(): void {
    if (this.halt === 'signed-out') this.halt = undefined
    void this.start()
  }

  /**
   * Ends a conflict. `mine` goes over theirs as a new save (theirs stays among the revisions); with `theirs` the typed text is
   * set aside on this device.
   */
  settle(choice: 'mine' | 'theirs'): void {
    const theirs = this.halt
    if (typeof theirs !== 'object') return
    this.halt = undefined
    this.baseVersion = theirs.version
    if (choice === 'mine') {
      void this.start()
      return
    }
    if (this.pending !== undefined) this.options.keeper.setAside(this.pending())
    this.pending = undefined
    this.options.keeper.clear()
    this.say({ kind: 'saved', at: theirs.savedAt })
  }

  /**
   * Takes over a version that another tab or another command of this page has made.
   * @returns false when something is unsent: then the next save will meet the newer version and say so
   */
  adopt(version: number, savedAt: string): boolean {
    if (this.unsaved()) return false
    if (version <= this.baseVersion) return false
    this.baseVersion = version
    this.say({ kind: 'saved', at: savedAt })
    return true
  }

  /** Whether there is text that the server has not confirmed. */
  unsaved(): boolean {
    return this.pending !== undefined
  }

  version(): number {
    return this.baseVersion
  }

  private say(state: SaveState<Content>): void {
    this.said += 1
    this.options.onState(state)
  }

  /** Both states promise that the text is kept on this device: they are said when it is. */
  private sayOnceKept(state: SaveState<Content>): void {
    const turn = (this.said += 1)
    void this.options.keeper.settled().then(() => {
      if (turn === this.said) this.say(state)
    })
  }

  private forgetTimer(): void {
    if (this.waiting !== undefined) this.options.timer.clear(this.waiting)
    this.waiting = undefined
  }

  private wait(ms: number): void {
    this.forgetTimer()
    this.waiting = this.options.timer.set(() => {
      this.waiting = undefined
      void this.start()
    }, ms)
  }

  private start(): Promise<void> {
    if (this.inFlight !== undefined) return this.inFlight
    const read = this.pending
    if (read === undefined || this.halt !== undefined) return Promise.resolve()
    this.forgetTimer()
    this.inFlight = this.sendOnce(read).finally(() => {
      this.inFlight = undefined
      if (this.pending !== undefined && this.failures === 0 && this.halt === undefined) this.wait(DEBOUNCE_MS)
    })
    return this.inFlight
  }

  private async sendOnce(read: () => Content): Promise<void> {
    const content = read()
    this.typingSince = undefined
    if (this.failures === 0) this.say({ kind: 'saving' })
    const answer = await this.options.send({ baseVersion: this.baseVersion, content })
    switch (answer.kind) {
      case 'saved':
        return this.confirm(answer, content, read)
      case 'conflict':
        return this.meet(answer.current, content, read)
      case 'signed-out':
        this.halt = 'signed-out'
        return this.sayOnceKept({ kind: 'signed-out' })
      case 'refused':
        this.failures = 0
        this.halt = this.pending === read ? 'refused' : undefined
        return this.say({ kind: 'refused', message: answer.message })
      case 'unreachable':
        this.unanswered.push(content)
        this.wait(Math.min(RETRY_FIRST_MS * 2 ** this.failures, RETRY_LONGEST_MS))
        this.failures += 1
        return this.sayOnceKept({ kind: 'unreachable' })
      default:
        return answer satisfies never
    }
  }

  private confirm(saved: { version: number; savedAt: string }, content: Content, read: () => Content): void {
    this.baseVersion = saved.version
    this.unanswered = []
    this.failures = 0
    this.options.onSaved?.({ ...saved, content })
    if (this.pending === read) {
      this.pending = undefined
      this.options.keeper.clear()
      this.say({ kind: 'saved', at: saved.savedAt })
      return
    }
    // More was typed while the save was on its way: it now stands on the version just made.
    if (this.pending !== undefined) this.options.keeper.put(this.pending, this.baseVersion)
    this.say({ kind: 'typing' })
  }

  /** Somebody saved since; or it was us, and the answer was lost. */
  private meet(current: SavedCopy<Content>, content: Content, read: () => Content): void {
    if (sameContent(content, current.content)) return this.confirm(current, content, read)
    if (this.unanswered.some((sent) => sameContent(sent, current.content))) {
      this.baseVersion = current.version
      this.unanswered = []
      this.failures = 0
      return this.say({ kind: 'typing' })
    }
    this.failures = 0
    this.halt = current
    this.say({ kind: 'conflict', theirs: current, mine: content })
  }
}
