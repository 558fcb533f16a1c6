import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editions } from '@/lib/i18n/editions'
import { editsAfterTyping, type TextEdit, typeset, typographyEdits } from './typeset'

/** Shows no-break spaces as `~`. */
const shown = (text: string) => text.replaceAll('\u00A0', '~')

function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.toReversed().reduce((done, { from, to, insert }) => done.slice(0, from) + insert + done.slice(to), text)
}

describe('Russian', () => {
  it.each([
    ['"Мы читали "Войну и мир"", - сказал он', '«Мы читали „Войну и~мир“»,~— сказал он'],
    ['Алматы - крупнейший город', 'Алматы~— крупнейший город'],
    ['Алматы – крупнейший город', 'Алматы~— крупнейший город'],
    ['- Поехали! - сказал он', '— Поехали!~— сказал он'],
    ['5 августа 2022 г. в Астане и в Алматы', '5~августа 2022~г. в~Астане и~в~Алматы'],
    ['А. С. Пушкин, XIX в., 15 млн тенге', 'А.~С.~Пушкин, XIX~в., 15~млн тенге'],
    ['и т. д., т. е. так же ли', 'и~т.~д., т.~е. так~же~ли'],
    ['1 234 567, 2019-2021 годы, № 5', '1~234~567, 2019–2021 годы, №~5'],
    ['что-то из-за кого-либо', 'что-то из-за кого-либо'],
    ['Потом...', 'Потом…'],
    ['"https://abc.kz/a-b" и "слово"', '«https://abc.kz/a-b» и~«слово»'],
  ])('%s → %s', (text, set) => {
    expect(shown(typeset(text, 'ru'))).toBe(set)
  })
})

describe('English', () => {
  it.each([
    ['"It\'s the \'90s," she said', '“It’s the ’90s,” she said'],
    ['"He said "hi" to me"', '“He said ‘hi’ to me”'],
    ["'Quoted' and the writers' room", '‘Quoted’ and the writers’ room'],
    ['One thing - another -- a third', 'One thing~— another~— a third'],
    ['word--word, 2019-2021, 5-6-7', 'word—word, 2019–2021, 5-6-7'],
    ['Mr. Smith ran 5 km at 6 p.m. on 5 August', 'Mr.~Smith ran 5~km at 6~p.m. on 5~August'],
    ['J. R. Ewing...', 'J.~R.~Ewing…'],
    ['well-known', 'well-known'],
  ])('%s → %s', (text, set) => {
    expect(shown(typeset(text, 'en'))).toBe(set)
  })
})

const pieces = fc.constantFrom(
  'Е.',
  ' ',
  ' ',
  '-',
  '–',
  '—',
  '"',
  "'",
  '«',
  '»',
  '“',
  '”',
  '„',
  '5',
  '12',
  'г.',
  'да',
  'в',
  'слово',
  'Mr.',
  '...',
  '\n',
  '%',
  '--',
  '(',
  ')',
  'https://a.kz/"b-c',
  '\u00A0',
  '‘',
  '’',
  'am',
  'т.',
)

describe('of whatever text', () => {
  it.each(editions)(
    'a second time changes nothing, words stay words, and the changes make the text (%s)',
    (edition) => {
      fc.assert(
        fc.property(fc.array(pieces), (parts) => {
          const text = parts.join('')
          const once = typeset(text, edition)
          expect(typeset(once, edition)).toBe(once)
          expect(once.replaceAll(/[^\p{L}\d]/gu, '')).toBe(text.replaceAll(/[^\p{L}\d]/gu, ''))
          expect(applied(text, typographyEdits(text, edition))).toBe(once)
        }),
        { numRuns: 3000 },
      )
    },
  )
})

it('gives changes that leave the words and their places alone', () => {
  expect(typographyEdits('Ол "Абай" - деді', 'kk')).toEqual([
    { from: 3, to: 4, insert: '«' },
    { from: 8, to: 9, insert: '»' },
    { from: 9, to: 10, insert: '\u00A0' },
    { from: 10, to: 11, insert: '—' },
  ])
})

describe('while somebody types', () => {
  const afterTyping = (text: string, edition: 'kk' | 'ru' | 'en' = 'kk') =>
    shown(applied(text, editsAfterTyping(text, text.length, edition)))

  it.each([
    ['Ол "', 'Ол «'],
    ['Ол «Абай"', 'Ол «Абай»'],
    ['Астана - ', 'Астана~— '],
    ['5 млн ', '5~млн '],
    ['Ол да,', 'Ол~да,'],
    ['Кейін...', 'Кейін…'],
  ])('%s → %s', (text, set) => {
    expect(afterTyping(text)).toBe(set)
  })

  it('leaves what was taken back: an earlier dash, an earlier quote, a word that is not finished', () => {
    expect(afterTyping('Астана - бас ')).toBe('Астана - бас ')
    expect(afterTyping('Ол "Абай ')).toBe('Ол "Абай ')
    expect(afterTyping('Ол "Абай"')).toBe('Ол "Абай»')
    expect(afterTyping('5 млн')).toBe('5 млн')
    expect(afterTyping('Астана -')).toBe('Астана -')
  })

  it('sets an English apostrophe at once', () => {
    expect(afterTyping("don'", 'en')).toBe('don’')
  })
})
