import type { Awareness } from 'y-protocols/awareness'
import { type Doc, encodeStateVector, mergeUpdates } from 'yjs'
import type { ServerMessage } from '@/lib/together/messages'
import { type AddedText, addKept, KEPT } from './kept-addition'
import { keepSteps, reviveSteps } from './kept-steps'
import { keepUpdates, type KeptUpdates } from './kept-updates'
import { Line, type LineState } from './line'
import { fromBase64 } from './base64'
import { type Person, peopleIn } from './people'
import { type SaveState, saveStateOf } from './save-state'
import { openText, type SharedText } from './shared-text'
import { TypedChanges } from './typed-changes'

export type SharedArticleView = {
  saving: SaveState
  /** The newest revision. */
  version: number
  /** Who has the article open. */
  people: readonly Person[]
  added: AddedText | undefined
  /** The browser refused to keep text on this device. */
  notKept: boolean
  /** Why nobody may write here any more. */
  ended: 'no-permission' | 'trashed' | undefined
  /** The person may not write here at present. */
  readOnly: boolean
}

type Options = {
  articleId: string
  me: { id: string; name: string }
  /** The document as it was when the page was made, in base64. */
  state: string
  version: number
  /** ISO text. */
  savedAt: string
  /** Whether this person may write. */
  editable: boolean
  /** What to say of a text that is too large for the server. */
  tooLarge: string
  onView: (change: Partial<SharedArticleView>) => void
  /** The server has saved the text. @param slugSuggestion a free address, when the present one is taken */
  onSaved: (slugSuggestion: string | null) => void
}

/** A line that breaks and comes back within this time is not spoken of, in milliseconds. */
const GRACE_MS = 1500
/** Whoever waits longer than this for a save is told that there was none, in milliseconds. */
const SAVE_PATIENCE_MS = 20_000
/** A save that came too early for the last letters is asked for again after this time, in milliseconds. */
const AGAIN_MS = 300

/** An article that several people may write at once: its text, the line to the server, and what is kept on this device until it is there. */
export class SharedArticle {
  readonly text: SharedText & { awareness: Awareness }
  private readonly options: Options
  private readonly line: Line
  private readonly kept: KeptUpdates
  private readonly of: string
  private readonly changes: TypedChanges
  private saved: { version: number; savedAt: string }
  private writable: boolean
  private lineState: LineState = 'opening'
  private refusal: string | undefined
  /** Who waits for the text to be saved. */
  private waiting: ((done: boolean) => void)[] = []
  private grace: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    const { articleId, me, state, version, savedAt, editable, onView } = options
    this.options = options
    this.saved = { version, savedAt }
    this.writable = editable
    this.of = `${me.id} ${articleId}`
    this.text = openText(fromBase64(state))
    const { doc, awareness } = this.text
    this.kept = keepUpdates(this.of, () => onView({ notKept: true }))
    this.changes = new TypedChanges({
      ask: (question) => this.line.askStored(question),
      onSilence: () => this.line.sendAnew(),
    })
    this.line = new Line({
      articleId,
      doc,
      awareness,
      changes: this.changes,
      vector: encodeStateVector(doc),
      onState: (lineState) => this.hearLine(lineState),
      onMessage: (message) => this.hear(message),
    })
  }

  /** Begins to listen. @returns what ends it */
  open(): () => void {
    const { doc, undo, awareness } = this.text
    const { me, onView } = this.options
    awareness.setLocalState({ user: me })
    const meet = () => onView({ people: peopleIn(awareness, me.id) })
    const typed = (update: Uint8Array, origin: unknown, _doc: Doc, { local }: { local: boolean }) => {
      // An editor in which nobody may write keeps an empty line at its end all the same.
      if (local && this.writable && origin !== KEPT) this.keep(Uint8Array.from(update))
    }
    const guard = (event: BeforeUnloadEvent) => {
      if (!this.changes.areStored && !this.line.isLive()) event.preventDefault()
    }
    awareness.on('change', meet)
    doc.on('update', typed)
    window.addEventListener('beforeunload', guard)
    this.line.open()
    const stopKeeping = keepSteps(this.of, undo)
    void this.findKept()
    return () => {
      window.removeEventListener('beforeunload', guard)
      this.line.close()
      this.changes.stop()
      stopKeeping()
      doc.off('update', typed)
      awareness.off('change', meet)
      clearTimeout(this.grace)
    }
  }

  version(): number {
    return this.saved.version
  }

  /** Another command of this page has made a newer version. */
  adopt(version: number, savedAt: string): void {
    if (version <= this.saved.version) return
    this.saved = { version, savedAt }
    this.show()
  }

  retry(): void {
    this.line.resume()
  }

  /** Has the server save the text as everybody has it now. @returns whether everything typed here is in the saved version */
  async save(): Promise<boolean> {
    this.refusal = undefined
    const done = new Promise<boolean>((resolve) => {
      this.waiting.push(resolve)
      setTimeout(() => resolve(false), SAVE_PATIENCE_MS)
    })
    this.show()
    await this.line.askToSave()
    if (!this.line.isLive()) this.answer(false)
    return done
  }

  /** The person goes into a part of the article: others see it, and what is done there is a step of its own. */
  enter(place: string | null): void {
    this.text.undo.stopCapturing()
    if (this.text.awareness.getLocalState() !== null) this.text.awareness.setLocalStateField('place', place)
  }

  private keep(update: Uint8Array<ArrayBuffer>): void {
    this.kept.add(this.changes.add(update), update, this.line.isLive())
    this.refusal = undefined
    this.send()
  }

  private async findKept(): Promise<void> {
    try {
      const kept = await this.kept.list()
      const added = addKept(this.text, kept)
      await reviveSteps(this.of, this.text)
      if (added !== undefined) this.options.onView({ added })
      if (kept.length === 0) return
      // The document may have it already and the database not yet: that is for the server to say.
      this.kept.adopt(this.changes.add(mergeUpdates(kept.map(({ update }) => update))), kept)
      this.send()
    } catch (error) {
      console.warn('What is kept on this device could not be read:', error)
      this.options.onView({ notKept: true })
    }
  }

  /** There is something that the server does not have. */
  private send(): void {
    this.changes.ask()
    this.line.nudge()
    this.show()
  }

  private hear(message: ServerMessage): void {
    switch (message.kind) {
      case 'stored':
        this.kept.confirm(message.upTo)
        this.changes.settle(message.upTo)
        break
      case 'saved':
        this.beSaved(message)
        break
      case 'refused':
        this.refusal = message.message
        this.answer(false)
        break
      case 'access':
        // What was typed while the server took nothing from here has to be told again.
        if (message.editable && !this.writable) this.line.sendAnew()
        this.writable = message.editable
        this.options.onView({ readOnly: !message.editable })
        break
      case 'ended':
        if (message.reason !== 'signed-out') this.options.onView({ ended: message.reason })
        break
      default:
        message satisfies never
    }
    this.show()
  }

  private beSaved({ version, savedAt, slugSuggestion, upTo }: ServerMessage & { kind: 'saved' }): void {
    this.changes.settleSaved(upTo)
    this.saved = { version, savedAt }
    this.options.onSaved(slugSuggestion)
    if (this.changes.areSaved) this.answer(true)
    else if (!this.writable) this.answer(false)
    // More was typed while the answer was on its way.
    else if (this.waiting.length > 0) setTimeout(() => this.waiting.length > 0 && void this.line.askToSave(), AGAIN_MS)
  }

  private answer(done: boolean): void {
    for (const resolve of this.waiting.splice(0)) resolve(done)
  }

  private hearLine(state: LineState): void {
    const before = this.lineState
    this.lineState = state
    clearTimeout(this.grace)
    if (state !== 'away' || before !== 'live' || !navigator.onLine) return this.show()
    this.grace = setTimeout(() => this.show(), GRACE_MS)
  }

  private show(): void {
    const { refusal, waiting } = this
    const { tooLarge, onView } = this.options
    const { savedAt } = this.saved
    const unsaved = !this.changes.areSaved
    onView({
      version: this.saved.version,
      saving: saveStateOf({ line: this.lineState, refusal, tooLarge, saving: waiting.length > 0, unsaved, savedAt }),
    })
  }
}
