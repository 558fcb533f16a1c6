import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hyphenate, syllables } from './hyphenation'

test.each([
  ['жауапкершіліктеріміз', 'жа-уап-кер-ші-лік-те-рі-міз'],
  ['мүмкіндіктер', 'мүм-кін-дік-тер'],
  ['экспорттаушылар', 'экс-порт-тау-шы-лар'],
  ['қуат', 'қу-ат'],
  ['уақыт', 'уа-қыт'],
  ['оқушы', 'оқу-шы'],
  ['тауық', 'та-уық'],
  ['қоян', 'қо-ян'],
  ['компьютер', 'ком-пью-тер'],
  ['алтын', 'ал-тын'],
  ['ұлт', 'ұлт'],
  ['Астана', 'Ас-та-на'],
])('%s is %s', (word, parts) => {
  expect(syllables(word).join('-')).toBe(parts)
})

describe('hyphenate', () => {
  test('touches long words only', () => {
    expect(hyphenate('Мүмкіндіктер Алаңы').replaceAll('\u00AD', '-')).toBe('Мүм-кін-дік-тер Алаңы')
    expect(hyphenate('ҚАЗАҚСТАНДЫҚТАР, internationalization')).toBe('ҚАЗАҚСТАНДЫҚТАР, internationalization')
  })

  test('loses no letter, leaves no part of one letter, and is stable', () => {
    const letters = fc.constantFrom(...'а е и у ы і б қ р т й ь Н -'.split(' '), ' ')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (chars) => {
        const text = chars.join('')
        const once = hyphenate(text, 6)
        expect(once.replaceAll('\u00AD', '')).toBe(text)
        expect(once).not.toMatch(/(?:^|[ \u00AD])\p{L}\u00AD|\u00AD\p{L}(?:$|[ \u00AD])/u)
        expect(hyphenate(once, 6)).toBe(once)
      }),
    )
  })
})
