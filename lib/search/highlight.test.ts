import { describe, expect, test } from 'vitest'
import { excerptAround, highlight } from './highlight'

const marked = (pieces: readonly { text: string; matched: boolean }[] | undefined) =>
  pieces?.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('')
const isRiver = (word: string) => word.toLowerCase().startsWith('өзен')

test('whole words are marked, in any case and place', () => {
  expect(marked(highlight('Өзенге көпір салынды: өзен жағасы', isRiver))).toBe('[Өзенге] көпір салынды: [өзен] жағасы')
  expect(marked(highlight('Көпір', isRiver))).toBe('Көпір')
  expect(marked(highlight('', isRiver))).toBe('')
})

describe('an excerpt', () => {
  const filler = 'Тұрғындар бұл туралы көптен бері айтып келеді. '

  test('is of the paragraph in which most of what was looked for stands', () => {
    const isMatch = (word: string) => isRiver(word) || word === 'көпір'
    expect(marked(excerptAround(['Өзен тасыды.', 'Өзенге көпір салынды.'], isMatch))).toBe('[Өзенге] [көпір] салынды.')
    expect(excerptAround(['Жол жөнделді.'], isMatch)).toBeUndefined()
  })

  test('of a long paragraph is cut between words round the match', () => {
    const text =
      marked(excerptAround([`${filler.repeat(5)}Ақыры өзенге көпір салынды. ${filler.repeat(5)}`], isRiver)) ?? ''
    expect(text).toMatch(/^… \S.*Ақыры \[өзенге\] көпір салынды\. Тұрғындар .* …$/u)
    expect(text.length).toBeLessThan(220)
  })
})
