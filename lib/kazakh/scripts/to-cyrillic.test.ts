import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toArabic, toLatin } from './convert'
import { fromArabic, wordsFromArabic } from './from-arabic'
import { fromLatin, wordsFromLatin } from './from-latin'
import { toCyrillic } from './to-cyrillic'

const WORDS = `митинг митингіге мүмкіндіктер алаңы қазақ қазақстан тілі әліпбиін көшіру сөзінің үшін іске президент
  экономикалық хабарлады қазір конституция компания фильм объект жаһан юрист аяқ район май тарихи сый чемпион щетка цирк
  бүгін өткен данышпан кісі әділет ғылым жоқ мәдениет француз вьетнам километр класс кирилл сцена ұлттық`
  .trim()
  .split(/\s+/)
const known = new Set(WORDS)
const isWord = (word: string) => known.has(word)
const never = () => false

describe('a word of the list', () => {
  test.each(WORDS)('%s comes back from both scripts', (word) => {
    expect(fromLatin(toLatin(word), isWord)).toEqual({ text: word, known: true })
    expect(fromArabic(toArabic(word), isWord)).toEqual({ text: word, known: true })
  })

  test.each([
    ['qazaqstan', 'қазақстан'],
    ['QAZAQSTAN', 'қазақстан'],
    ['Mitingige', 'митингіге'],
    ['Ädilet', 'әділет'],
    ['adilet', 'әділет'],
    ['gylym', 'ғылым'],
    ['qazir', 'қазір'],
    ['zhoq', 'жоқ'],
  ])('%s is found though typed without the marks', (latin, word) => {
    expect(fromLatin(latin, isWord)).toEqual({ text: word, known: true })
  })

  test('the hamza may be either character or missing', () => {
    for (const spelling of ['ءتىلى', '\u0674تىلى', 'تىلى']) expect(fromArabic(spelling, isWord).text).toBe('тілі')
  })
})

describe('a word that is not in the list', () => {
  test.each([
    ['syilyq', 'сыйлық'],
    ['aqparat', 'ақпарат'],
    ['respublika', 'республика'],
    ['funktsiia', 'функция'],
    ['ekı', 'екі'],
  ])('%s has its usual reading', (latin, word) => {
    expect(fromLatin(latin, never)).toEqual({ text: word, known: false })
  })

  test.each([
    ['اقپارات', 'ақпарат'],
    ['ءبىلىم', 'білім'],
    ['حالىق', 'халық'],
    ['ازيا', 'азия'],
  ])('%s has its usual reading', (arabic, word) => {
    expect(fromArabic(arabic, never)).toEqual({ text: word, known: false })
  })
})

test('all words that a spelling may stand for', () => {
  const both = new Set(['тили', 'тілі', 'күн', 'кун', 'ұн'])
  expect(wordsFromLatin('tili', (word) => both.has(word))).toEqual(['тили', 'тілі'])
  expect(wordsFromLatin('kün', (word) => both.has(word))).toEqual(['күн'])
  expect(wordsFromLatin('kun', (word) => both.has(word))).toEqual(['кун', 'күн'])
  expect(wordsFromArabic('كۇن', (word) => both.has(word))).toEqual(['күн'])
  expect(wordsFromLatin('xyz', never)).toEqual([])
})

describe('toCyrillic', () => {
  test('reads each word in its own script and leaves the rest', () => {
    expect(toCyrillic('"qazaq tılı" -miting ميتينگىگە، тарихи 2024?', isWord)).toBe(
      '"қазақ тілі" -митинг митингіге, тарихи 2024?',
    )
    expect(toCyrillic('\u20662020–2024\u2069', isWord)).toBe('2020–2024')
  })

  test('any text ends without Kazakh Latin or Arabic letters, in short time', () => {
    const letters = fc.constantFrom(...'a ä e i ı ü iu ia ts tş l n s h ا و ى ي ك ە ء ل س 1 -'.split(' '), ' ')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (chars) => {
        expect(toCyrillic(chars.join(''), never)).not.toMatch(/[a-zäöüşğñıاويىكەلس]/)
      }),
    )
  })
})
