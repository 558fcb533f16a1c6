import { beforeAll, expect, test } from 'vitest'
import { toArabic } from '@/lib/kazakh/scripts/convert'
import { EXCEPTION_COUNT, reasonAgainst } from './cldr-exceptions'
import { listCldrPairs, type WordPair } from './cldr-pairs'

let pairs: WordPair[] = []
beforeAll(() => {
  pairs = listCldrPairs()
})

test('CLDR has hundreds of words in both scripts', () => {
  expect(pairs.length).toBeGreaterThan(600)
  expect(pairs).toContainEqual({ cyrillic: 'тамыз', arabic: 'تامىز' })
  expect(pairs).toContainEqual({ cyrillic: 'әзірбайжан', arabic: 'ءازىربايجان' })
})

test('at least 97 % of the transliterations agree in letters and hamza', () => {
  const transliterations = pairs.filter((pair) => reasonAgainst(pair) === undefined)
  const agreeing = transliterations.filter((pair) => toArabic(pair.cyrillic) === pair.arabic)
  expect(agreeing.length / transliterations.length).toBeGreaterThanOrEqual(0.97)
})

test('every exception is a pair of this CLDR that the rules do not give', () => {
  const listed = pairs.filter((pair) => reasonAgainst(pair) !== undefined)
  expect(listed).toHaveLength(EXCEPTION_COUNT)
  expect(listed.filter((pair) => toArabic(pair.cyrillic) === pair.arabic)).toEqual([])
})
