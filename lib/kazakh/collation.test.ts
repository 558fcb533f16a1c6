import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareKazakh, sortKazakh } from './collation'

const ALPHABET = 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я'.split(' ')

test('words sort by the Kazakh alphabet', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ALPHABET), (letters) => {
      const sorted = sortKazakh(letters, (letter) => letter)
      expect(sorted).toEqual(ALPHABET.filter((letter) => letters.includes(letter)))
    }),
  )
  expect(sortKazakh(['Өскемен', 'Оңтүстік', 'Қарағанды', 'Көкшетау', 'Әулиеата', 'Абай'], (name) => name)).toEqual([
    'Абай',
    'Әулиеата',
    'Көкшетау',
    'Қарағанды',
    'Оңтүстік',
    'Өскемен',
  ])
})

test('numbers go by value, and capitals do not part words', () => {
  expect(sortKazakh(['10-сынып', '9-сынып'], (text) => text)).toEqual(['9-сынып', '10-сынып'])
  expect(compareKazakh('Абай', 'абайлау')).toBeLessThan(0)
  expect(compareKazakh('абай', 'Абайлау')).toBeLessThan(0)
})
