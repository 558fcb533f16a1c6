import { closeHistory, history, redo, undo } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/parse-body'
import { restoreUndo, UndoLog } from './undo-log'

const schema = bodySchema()
const plugin = history()

/** An editor without a screen: what is typed in it, taken back, and found again after a reload. */
class Writer {
  state: EditorState
  log: UndoLog

  constructor(state: EditorState, log: UndoLog) {
    this.state = state
    this.log = log
  }

  dispatch = (transaction: Transaction) => {
    const before = this.state
    this.state = before.apply(transaction)
    this.log.record([transaction], before, this.state)
  }

  type(text: string): void {
    const [first, ...rest] = text
    const { tr } = this.state
    this.dispatch(closeHistory(tr.insertText(first ?? '')))
    for (const letter of rest) this.dispatch(this.state.tr.insertText(letter))
  }

  undo(): void {
    undo(this.state, this.dispatch)
  }

  redo(): void {
    redo(this.state, this.dispatch)
  }

  get text(): string {
    return this.state.doc.textContent
  }

  reload(): Writer {
    const kept = JSON.parse(JSON.stringify(this.log)) as ReturnType<UndoLog['toJSON']>
    const restored = restoreUndo(schema, plugin, kept)
    if (!restored.doc.eq(this.state.doc)) throw new Error('The log leads to another text')
    const fresh = EditorState.create({ doc: this.state.doc, plugins: [plugin] })
    const log = new UndoLog(fresh.doc)
    restored.resume(log)
    const state = fresh.apply(fresh.tr.setMeta(plugin, { redo: false, historyState: restored.historyState }))
    return new Writer(state, log)
  }
}

function begin(): Writer {
  const doc = Node.fromJSON(schema, { type: 'doc', content: [{ type: 'paragraph' }] })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, 1), plugins: [plugin] })
  return new Writer(state, new UndoLog(doc))
}

test('what was typed before a reload is taken back after it, one thing after the other, and brought back', () => {
  const before = begin()
  before.type('Бір ')
  before.type('екі ')
  before.type('үш')
  const after = before.reload()
  after.undo()
  expect(after.text).toBe('Бір екі ')
  after.undo()
  expect(after.text).toBe('Бір ')
  after.redo()
  expect(after.text).toBe('Бір екі ')
  after.undo()
  after.undo()
  expect(after.text).toBe('')
})

test('what was taken back before a reload is brought back after it, and another reload changes nothing', () => {
  const before = begin()
  before.type('Бір ')
  before.type('екі ')
  before.type('үш')
  before.undo()
  before.undo()
  const after = before.reload().reload()
  expect(after.text).toBe('Бір ')
  after.redo()
  after.redo()
  expect(after.text).toBe('Бір екі үш')
  after.type('!')
  after.redo()
  expect(after.text).toBe('Бір екі үш!')
  const last = after.reload()
  last.undo()
  expect(last.text).toBe('Бір екі үш')
})

test('what came past the history cannot be taken back, and nothing before it', () => {
  const writer = begin()
  writer.type('Бір')
  writer.dispatch(writer.state.tr.insertText(' екі').setMeta('addToHistory', false))
  const after = writer.reload()
  after.undo()
  expect(after.text).toBe('Бір екі')
})

test('only the last hundred are kept', () => {
  const writer = begin()
  for (let count = 0; count < 120; count += 1) writer.type('а')
  const after = writer.reload()
  for (let count = 0; count < 150; count += 1) after.undo()
  expect(after.text).toHaveLength(20)
})

test('a log that does not fit is refused', () => {
  const writer = begin()
  writer.type('Бір')
  const log = writer.log.toJSON()
  expect(() => restoreUndo(schema, plugin, { ...log, base: { type: 'doc' } })).toThrow(RangeError)
  const far = { steps: [{ stepType: 'replace', from: 90, to: 95 }], selection: { type: 'text', anchor: 1, head: 1 } }
  expect(() => restoreUndo(schema, plugin, { ...log, done: [far] })).toThrow(RangeError)
})
