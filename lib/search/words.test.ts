import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlight } from './highlight'
import { parseQuery } from './parse-query'
import { encodeSearchCursor, parseSearchCursor } from './search-cursor'
import { editDistance } from './edit-distance'
import { wordsIn } from './words'

const words = (text: string) => wordsIn(text).map((word) => word.text)

describe('words', () => {
  test('stand one by one; an ending behind a hyphen is none', () => {
    expect(words('Іс-қимыл, 15:00-де АҚШ-тың 2026-жылғы YouTube-тен 5-сынып 2-ші ТМД-ға')).toEqual([
      'Іс',
      'қимыл',
      '15',
      '00',
      'АҚШ',
      '2026',
      'жылғы',
      'YouTube',
      '5',
      'сынып',
      '2',
      'ТМД',
    ])
  })
})

describe('a query', () => {
  test('is words, phrases, exclusions and filters', () => {
    expect(parseQuery('қала "су құбыры" -өрт -"екі сөз" section:sport автор:"Айгүл С" from:2026 іс-қимыл')).toEqual({
      clauses: [
        { words: ['қала'], excluded: false },
        { words: ['су', 'құбыры'], excluded: false },
        { words: ['өрт'], excluded: true },
        { words: ['екі', 'сөз'], excluded: true },
        { words: ['іс', 'қимыл'], excluded: false },
      ],
      filters: { section: 'sport', author: 'Айгүл С', from: '2026' },
    })
  })

  test('what is no filter is words', () => {
    expect(parseQuery('сағат:15 http://x.kz').clauses.map((clause) => clause.words)).toEqual([
      ['сағат', '15'],
      ['http', 'x', 'kz'],
    ])
    expect(parseQuery('"ашық тырнақша').clauses).toEqual([{ words: ['ашық', 'тырнақша'], excluded: false }])
  })
})

test('the pieces of a highlighted text are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 3 }), (text, length) => {
      const pieces = highlight(text, (word) => word.length === length)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

test('a cursor comes back as it was, and no other text is one', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.uuid(),
      fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
      (score, articleId, asOf) => {
        const cursor = { asOf, after: { score, articleId } }
        expect(parseSearchCursor(encodeSearchCursor(cursor))).toEqual(cursor)
      },
    ),
  )
  for (const text of [
    '',
    '-',
    'abc',
    `zzzzzzzzz-${'_'.repeat(32)}`,
    `${encodeSearchCursor({ asOf: new Date(), after: { score: 1, articleId: '01a203ad-f775-74d5-99fc-6575739f8c41' } })}x`,
  ])
    expect(parseSearchCursor(text)).toBeUndefined()
})

test('letters that are taken for one another are a smaller error', () => {
  expect(editDistance('китап', 'кітап')).toBe(0.5)
  expect(editDistance('ктіап', 'кітап')).toBe(1)
  expect(editDistance('кітап', 'кітап')).toBe(0)
  expect(editDistance('кітаптар', 'кітап')).toBe(3)
})
