import { expect, test } from 'vitest'
import { getWordList } from '@/lib/kazakh/data/word-list'
import { toArabic, toLatin } from './convert'
import { fromArabic } from './from-arabic'
import { fromLatin } from './from-latin'

const words = getWordList().filter((word) => /^\p{Script=Cyrillic}+$/u.test(word))
const known = new Set(words)
const isWord = (word: string) => known.has(word)
const sample = words.filter((_, i) => i % 25 === 0)

const returning = (thereAndBack: (word: string) => string) =>
  sample.filter((word) => thereAndBack(word) === word).length / sample.length

test('of the words of the list at least 98.5 % return from Latin', () => {
  expect(sample.length).toBeGreaterThan(9000)
  expect(returning((word) => fromLatin(toLatin(word), isWord).text)).toBeGreaterThanOrEqual(0.985)
})

test('and at least 97 % from Arabic, where more words fall together', () => {
  expect(returning((word) => fromArabic(toArabic(word), isWord).text)).toBeGreaterThanOrEqual(0.97)
})
