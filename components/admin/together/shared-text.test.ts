import { expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { sharedBody, sharedField } from '@/lib/together/document'
import { asOneStep, ownText, type SharedText, typedHere, undoOver } from './shared-text'

function open(state?: Uint8Array): SharedText {
  const doc = new Doc({ gc: false })
  if (state !== undefined) applyUpdate(doc, state)
  const body = sharedBody(doc)
  return { doc, body, undo: undoOver([body, sharedField(doc, 'headline'), sharedField(doc, 'standfirst')]) }
}

function type({ doc, undo }: SharedText, name: 'headline' | 'standfirst', text: string): void {
  undo.stopCapturing()
  doc.transact(() => sharedField(doc, name).insert(sharedField(doc, name).length, text), typedHere)
}

it('takes back one thing after the other over all fields, and never what another has written', () => {
  const mine = open()
  type(mine, 'headline', 'Тақырып')
  type(mine, 'standfirst', 'Кіріспе')
  const theirs = open(encodeStateAsUpdate(mine.doc))
  type(theirs, 'standfirst', ' олардікі')
  applyUpdate(mine.doc, encodeStateAsUpdate(theirs.doc))
  mine.undo.undo()
  expect(sharedField(mine.doc, 'standfirst').toJSON()).toBe(' олардікі')
  mine.undo.undo()
  expect(sharedField(mine.doc, 'headline').toJSON()).toBe('')
  expect(mine.undo.canUndo()).toBe(false)
  mine.undo.redo()
  expect(sharedField(mine.doc, 'headline').toJSON()).toBe('Тақырып')
})

it('takes several changes back as one where they were made as one', () => {
  const text = open()
  type(text, 'headline', 'Бір')
  asOneStep(text, () => {
    text.doc.transact(() => sharedField(text.doc, 'headline').insert(3, ' екі'), typedHere)
    text.doc.transact(() => sharedField(text.doc, 'standfirst').insert(0, 'үш'), typedHere)
  })
  text.undo.undo()
  expect([sharedField(text.doc, 'headline').toJSON(), sharedField(text.doc, 'standfirst').toJSON()]).toEqual([
    'Бір',
    '',
  ])
})

it('makes a text of its own out of a body', () => {
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Бет' }] }],
  }
  expect(ownText(body).body.toJSON()).toBe('<paragraph>Бет</paragraph>')
})
