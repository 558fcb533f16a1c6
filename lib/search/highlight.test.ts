import { expect, test } from 'vitest'
import { highlight } from './highlight'

const matched = (text: string, query: string) =>
  highlight(text, query).flatMap((piece) => (piece.matched ? [piece.text] : []))

test('nothing of the text is lost', () => {
  const text = '«Қала» – тұрғындар, 2026: өзен жағасы.'
  expect(
    highlight(text, 'қала өзен')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

test('marks a word with its endings, whatever the case', () => {
  expect(matched('Қаланың тұрғындары ҚАЛАДА жиналды', 'қала')).toEqual(['Қаланың', 'ҚАЛАДА'])
})

test('a short word matches only itself', () => {
  expect(matched('Ел елдің елі', 'ел')).toEqual(['Ел'])
})

test('an excluded word is not marked, quotation marks do not matter', () => {
  expect(matched('өзен мен көл', '"өзен" -көл')).toEqual(['өзен'])
})

test('an empty query marks nothing', () => {
  expect(highlight('мәтін', '')).toEqual([{ text: 'мәтін', matched: false }])
})
