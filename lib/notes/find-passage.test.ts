import { expect, test } from 'vitest'
import { findPassage } from './find-passage'

const text = 'Көпір ескі. Жол ескі. Қала жаңа.'

test.each([
  ['where it was', 6, { start: 6, end: 10 }],
  ['after what was written before it', 0, { start: 6, end: 10 }],
  ['nearest to its old place', 14, { start: 16, end: 20 }],
  ['before its old place, where something was taken out', 200, { start: 16, end: 20 }],
])('a passage is found %s', (_, start, found) => {
  expect(findPassage(text, { start, quote: 'ескі' })).toEqual(found)
})

test('words that are not there any more are not found, and no words are no passage', () => {
  expect(findPassage(text, { start: 0, quote: 'өзен' })).toBeUndefined()
  expect(findPassage(text, { start: 0, quote: ' ' })).toBeUndefined()
})
