import { closeHistory, isHistoryTransaction, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import { Node, type Schema } from '@tiptap/pm/model'
import { EditorState, type Plugin, Selection, type Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'

/** What one undo takes back: the steps as they were done, and where the cursor stood before. */
type UndoEvent = { steps: Step[]; selection: unknown }

/** The same as plain data. */
type KeptEvent = { steps: unknown[]; selection: unknown }
export type KeptLog = { base: unknown; done: KeptEvent[]; undone: KeptEvent[] }

/** So many are kept; earlier ones are let go. */
const MOST_EVENTS = 100

/**
 * Writes down what the history of an editor could take back, in a form that can be kept: the history itself cannot be. Whatever is changed
 * past the history empties the log, for then the steps before it do not lead anywhere any more.
 */
export class UndoLog {
  private base: Node
  private done: UndoEvent[] = []
  private undone: UndoEvent[] = []
  private baseJson: unknown

  constructor(doc: Node) {
    this.base = doc
  }

  /** @param transactions those that led from one state of the editor to the next, in order */
  record(transactions: readonly Transaction[], before: EditorState, after: EditorState): void {
    const changes = transactions.filter(({ steps }) => steps.length > 0)
    const [first] = changes
    if (first === undefined) return
    if (changes.some((change) => isHistoryTransaction(change))) return this.move(before, after)
    if (changes.some((change) => change.getMeta('addToHistory') === false)) return this.forget(after.doc)
    this.undone = []
    const closed = changes.filter((change, index) => index > 0 && beginsGroup(change)).length
    for (const [index, change] of changes.entries()) {
      const begins = index === 0 ? undoDepth(after) - undoDepth(before) !== closed : beginsGroup(change)
      if (begins || this.done.length === 0) this.done.push({ steps: [], selection: before.selection.toJSON() })
      for (const step of change.steps) this.add(step)
    }
    while (this.done.length > MOST_EVENTS) this.letGo()
  }

  /** What is kept. The same objects for what has not changed, so that little is to be done after each key. */
  toJSON(): KeptLog {
    this.baseJson ??= this.base.toJSON()
    return { base: this.baseJson, done: this.done.map(toKept), undone: this.undone.map(toKept) }
  }

  /** Goes on from what was kept. */
  resume(base: Node, done: UndoEvent[], undone: UndoEvent[]): void {
    this.base = base
    this.baseJson = undefined
    this.done = done
    this.undone = undone
  }

  private add(step: Step): void {
    const event = this.done.at(-1)
    const last = event?.steps.at(-1)
    const merged = last?.merge(step)
    if (merged) event?.steps.splice(-1, 1, merged)
    else event?.steps.push(step)
  }

  private move(before: EditorState, after: EditorState): void {
    const undone = redoDepth(after) > redoDepth(before)
    const event = (undone ? this.done : this.undone).pop()
    if (event === undefined) return this.forget(after.doc)
    ;(undone ? this.undone : this.done).push(event)
  }

  private letGo(): void {
    const [oldest] = this.done.splice(0, 1)
    this.base = applied(this.base, oldest?.steps ?? [])
    this.baseJson = undefined
  }

  private forget(doc: Node): void {
    this.resume(doc, [], [])
  }
}

function beginsGroup(transaction: Transaction): boolean {
  return transaction.getMeta('closeHistory$') === true
}

const kept = new WeakMap<UndoEvent, { steps: readonly Step[]; last: Step | undefined; json: KeptEvent }>()

function toKept(event: UndoEvent): KeptEvent {
  const before = kept.get(event)
  if (before?.steps.length === event.steps.length && before.last === event.steps.at(-1)) return before.json
  const json = { steps: event.steps.map((step) => step.toJSON() as unknown), selection: event.selection }
  kept.set(event, { steps: [...event.steps], last: event.steps.at(-1), json })
  return json
}

/** @throws RangeError when a step does not fit the document */
function applied(doc: Node, steps: readonly Step[]): Node {
  return steps.reduce((present, step) => {
    const result = step.apply(present)
    if (result.doc === null) throw new RangeError(`A kept step does not fit: ${result.failed}`)
    return result.doc
  }, doc)
}

/** A history made anew out of what was kept. */
export type RestoredUndo = { doc: Node; historyState: unknown; resume: (log: UndoLog) => void }

/**
 * Makes the state of a history plugin anew, by doing everything once more out of sight.
 * @param history the history plugin of the editor that will go on from it
 * @throws RangeError or Error for what does not fit the schema or itself: then it is worth nothing
 */
export function restoreUndo(schema: Schema, history: Plugin, log: KeptLog): RestoredUndo {
  const base = Node.fromJSON(schema, log.base)
  const read = ({ steps, selection }: KeptEvent): UndoEvent => ({
    steps: steps.map((step) => Step.fromJSON(schema, step)),
    selection,
  })
  const [done, undone] = [log.done.map(read), log.undone.map(read)]
  let state = EditorState.create({ doc: base, plugins: [history] })
  const doAgain = ({ steps, selection }: UndoEvent) => {
    state = state.apply(state.tr.setSelection(Selection.fromJSON(state.doc, selection)))
    const { tr } = state
    for (const step of steps) tr.step(step)
    state = state.apply(closeHistory(tr))
  }
  done.forEach(doAgain)
  const { doc } = state
  undone.toReversed().forEach(doAgain)
  for (const _ of undone) undo(state, (transaction) => (state = state.apply(transaction)))
  if (!state.doc.eq(doc)) throw new RangeError('What was undone does not lead back')
  return { doc, historyState: history.getState(state), resume: (log) => log.resume(base, done, undone) }
}
