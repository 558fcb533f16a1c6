import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyUpdate, decodeSnapshot, Doc, type Snapshot } from 'yjs'
import { holdsSnapshot } from '@/lib/together/browser-messages'
import { type Question, TypedChanges } from './typed-changes'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Somebody who types, with a server that only gets what it is given. */
function writer({ open = true } = {}) {
  const line = { open, silences: 0, asked: [] as Question[] }
  const changes = new TypedChanges({
    ask: (question) => line.open && line.asked.push(question) > 0,
    onSilence: () => (line.silences += 1),
  })
  const [doc, server] = [new Doc({ gc: false }), new Doc({ gc: false })]
  const sent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => {
    sent.push(update)
    changes.add(update)
    changes.ask()
  })
  const asked = (): Snapshot => decodeSnapshot(line.asked.at(-1)?.snapshot ?? new Uint8Array())
  return { line, changes, text: doc.getText('headline'), server, sent, asked }
}

test('a change that only takes out is owed until the server has taken it out', () => {
  const { changes, text, server, sent, asked } = writer()
  text.insert(0, 'Артық сөз')
  for (const update of sent) applyUpdate(server, update)
  changes.settle(1)
  expect(changes.areStored).toBe(true)
  text.delete(0, 6)
  expect(changes.areStored).toBe(false)
  expect(holdsSnapshot(server, asked())).toBe(false)
  applyUpdate(server, sent[1] ?? new Uint8Array())
  expect(holdsSnapshot(server, asked())).toBe(true)
})

test('a letter that is typed and taken out again is asked about as both', () => {
  const { changes, line, text, server, sent, asked } = writer()
  text.insert(0, 'а')
  text.delete(0, 1)
  line.open = true
  changes.askAnew()
  applyUpdate(server, sent[0] ?? new Uint8Array())
  expect(holdsSnapshot(server, asked())).toBe(false)
  applyUpdate(server, sent[1] ?? new Uint8Array())
  expect(holdsSnapshot(server, asked())).toBe(true)
})

test('one question is on its way at a time, and the next one follows the answer', () => {
  const { changes, line, text } = writer()
  for (const letter of 'қала') text.insert(text.length, letter)
  expect(line.asked.map(({ upTo }) => upTo)).toEqual([1])
  changes.settle(1)
  expect(line.asked.map(({ upTo }) => upTo)).toEqual([1, 4])
  expect(changes.areStored).toBe(false)
  changes.settle(4)
  expect(changes.areStored).toBe(true)
  expect(line.asked).toHaveLength(2)
})

test('is saved when a revision holds the latest change, and not before', () => {
  const { changes, text } = writer()
  text.insert(0, 'аб')
  text.insert(2, 'в')
  changes.settle(2)
  changes.settleSaved(1)
  expect(changes.areSaved).toBe(false)
  changes.settleSaved(2)
  expect(changes.areSaved).toBe(true)
})

test('without a line nothing is asked; when it is there, once, and of what is not saved too', () => {
  const { changes, line, text } = writer({ open: false })
  text.insert(0, 'а')
  text.insert(1, 'б')
  expect(line.asked).toHaveLength(0)
  line.open = true
  changes.askAnew()
  expect(line.asked.map(({ upTo }) => upTo)).toEqual([2])
  changes.settle(2)
  // The line broke before the revision was told of.
  changes.askAnew()
  expect(line.asked.map(({ upTo }) => upTo)).toEqual([2, 2])
  changes.settleSaved(2)
  changes.askAnew()
  expect(line.asked).toHaveLength(2)
})

test('a question that is not answered is put again, with everything that belongs to it', () => {
  const { changes, line, text } = writer()
  text.insert(0, 'а')
  vi.advanceTimersByTime(10_000)
  expect([line.silences, line.asked.length]).toEqual([1, 2])
  changes.settle(1)
  vi.advanceTimersByTime(60_000)
  expect([line.silences, line.asked.length]).toEqual([1, 2])
})
