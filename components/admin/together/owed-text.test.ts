import { expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { OwedText } from './owed-text'

it('owes what was typed until the server has got as far with every writer', () => {
  const [mine, kept, server] = [new Doc(), new Doc(), new Doc()]
  mine.getText('headline').insert(0, 'Менің сөзім')
  kept.getText('headline').insert(0, 'Бұрынғы сөзім')
  const owed = new OwedText()
  owed.add(mine.clientID, 11)
  owed.addUpdate(encodeStateAsUpdate(kept))
  expect(owed.isEmpty).toBe(false)
  expect(owed.settle(encodeStateVector(server))).toBe(false)
  expect(owed.settle(encodeStateVector(mine))).toBe(false)
  expect(owed.settle(encodeStateVector(kept))).toBe(true)
  owed.add(mine.clientID, 12)
  expect(owed.settle(encodeStateVector(mine))).toBe(false)
})
