import { describe, expect, test } from 'vitest'
import { TextMove } from './move-passage'

const older = 'Көпір қырық жыл бұрын салынған.\nОны тұрғындар өз қолымен жөндеді.'

function moved(newer: string, quote: string): string | null {
  const start = older.indexOf(quote)
  const passage = new TextMove(older, newer).move({ start, end: start + quote.length }, quote)
  return passage.start === passage.end ? null : newer.slice(passage.start, passage.end)
}

describe('a passage goes along with its text', () => {
  test.each([
    ['text before it', `Бүгін ${older}`, 'қырық жыл', 'қырық жыл'],
    ['text right before it', older.replace('қырық', 'дәл қырық'), 'қырық жыл', 'қырық жыл'],
    ['text right after it', older.replace('жыл', 'жыл, тіпті көп'), 'қырық жыл', 'қырық жыл'],
    ['a paragraph between', older.replace('\n', '\nЖаңа абзац.\n'), 'өз қолымен', 'өз қолымен'],
    ['text inside it', older.replace('қырық жыл', 'қырық төрт жыл'), 'қырық жыл', 'қырық төрт жыл'],
    ['a word of it replaced', older.replace('қырық жыл', 'елу жыл'), 'қырық жыл', 'елу жыл'],
    ['the whole of it replaced', older.replace('қырық жыл', 'ғасыр'), 'қырық жыл', 'ғасыр'],
    ['a comma after it', older.replace('бұрын ', 'бұрын, '), 'жыл бұрын', 'жыл бұрын'],
    ['its end cut', older.replace('қырық жыл бұрын', 'қырық'), 'қырық жыл', 'қырық'],
    ['nothing changed', older, 'тұрғындар', 'тұрғындар'],
  ])('%s', (_what, newer, quote, expected) => {
    expect(moved(newer, quote)).toBe(expected)
  })
})

test('a passage that was deleted is nowhere, and comes back with its words', () => {
  const without = older.replace(' қырық жыл', '')
  const gone = new TextMove(older, without).move({ start: 6, end: 15 }, 'қырық жыл')
  expect(gone.start).toBe(gone.end)
  const back = new TextMove(without, older).move(gone, 'қырық жыл')
  expect(older.slice(back.start, back.end)).toBe('қырық жыл')
})

test('words that stand in the text twice are not taken for those that were deleted', () => {
  const gone = new TextMove('Бір. Екі.', 'Екі.').move({ start: 0, end: 3 }, 'Бір')
  expect(new TextMove('Екі.', 'Бір және бір. Бір.').move(gone, 'Бір')).toMatchObject({ start: expect.any(Number) })
  const back = new TextMove('Екі.', 'Бір және бір. Бір.').move(gone, 'Бір')
  expect(back.start).toBe(back.end)
})

test('a text that was replaced altogether keeps no passage by chance', () => {
  const passage = new TextMove('алма бес', '').move({ start: 0, end: 4 }, 'алма')
  expect(passage).toEqual({ start: 0, end: 0 })
})
