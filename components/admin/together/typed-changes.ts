import { decodeUpdate, encodeSnapshot, mergeUpdates, parseUpdateMeta, Snapshot } from 'yjs'

/** What the server is asked: whether it has stored everything up to a change, which is all of this snapshot. */
export type Question = { upTo: number; snapshot: Uint8Array }

/** The server answers within two seconds; after this time the question is taken for lost, in milliseconds. */
const LOST_MS = 10_000

type Options = {
  /** Sends a question to the server. @returns false where no line is open */
  ask: (question: Question) => boolean
  /** A question was not answered: the server lacks something that it should have had long ago. */
  onSilence: () => void
}

/**
 * Everything that is typed here, one change after the other, each with a number; and how far the server has got with them. It is asked about
 * what it may not have yet, once at a time: by the letters that were made and those that were taken out, so that neither can be missed.
 */
export class TypedChanges {
  private readonly options: Options
  /** What the server does not have for certain. */
  private owed: { number: number; update: Uint8Array }[] = []
  private last = 0
  private savedUpTo = 0
  private asked: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    this.options = options
  }

  /** The number of the latest change; 0 before the first. */
  get newest(): number {
    return this.last
  }

  /** Whether everything lies in the database. */
  get areStored(): boolean {
    return this.owed.length === 0
  }

  /** Whether everything is in a revision. */
  get areSaved(): boolean {
    return this.savedUpTo >= this.last
  }

  /** @returns its number */
  add(update: Uint8Array): number {
    this.last += 1
    this.owed.push({ number: this.last, update })
    return this.last
  }

  /** What the server may not have yet, as one update; undefined where it has everything. */
  unstored(): Uint8Array | undefined {
    return this.areStored ? undefined : mergeUpdates(this.owed.map(({ update }) => update))
  }

  question(): Question {
    return { upTo: this.last, snapshot: snapshotOf(this.unstored()) }
  }

  /** Asks how far the server has got, unless it is asked already or has everything. */
  ask(): void {
    if (this.asked !== undefined || (this.areStored && this.areSaved)) return
    if (!this.options.ask(this.question())) return
    this.asked = setTimeout(() => {
      this.asked = undefined
      this.options.onSilence()
      this.ask()
    }, LOST_MS)
  }

  /** The line was opened: what was asked over an earlier one is not answered any more. */
  askAnew(): void {
    this.stop()
    this.ask()
  }

  /** The server has stored everything up to this number. */
  settle(upTo: number): void {
    this.owed = this.owed.filter(({ number }) => number > upTo)
    clearTimeout(this.asked)
    this.asked = undefined
    // What is stored becomes a revision by itself, and the server tells of it.
    if (!this.areStored) this.ask()
  }

  /** A revision holds everything up to this number. */
  settleSaved(upTo: number): void {
    this.savedUpTo = Math.max(this.savedUpTo, upTo)
  }

  stop(): void {
    clearTimeout(this.asked)
    this.asked = undefined
  }
}

/** The letters that an update makes, by how far it gets with each writer, and those that it takes out. */
function snapshotOf(update: Uint8Array | undefined): Uint8Array {
  if (update === undefined) return encodeSnapshot(new Snapshot({ clients: new Map() }, new Map()))
  return encodeSnapshot(new Snapshot(decodeUpdate(update).ds, parseUpdateMeta(update).to))
}
