import { describe, expect, it } from 'vitest'
import { findRanges, patternOf, replaceRanges, type TextQuery } from './find-text'

function found(text: string, query: Partial<TextQuery> & { text: string }): string[] {
  const pattern = patternOf({ matchCase: false, wholeWord: false, ...query })
  return pattern === undefined ? [] : findRanges(text, pattern).map(({ from, to }) => text.slice(from, to))
}

describe('finding', () => {
  it('does not care for case, in Kazakh letters too, unless asked to', () => {
    expect(found('Әкім әкімдікте: ӘКІМ', { text: 'әкім' })).toEqual(['Әкім', 'әкім', 'ӘКІМ'])
    expect(found('Әкім әкімдікте: ӘКІМ', { text: 'әкім', matchCase: true })).toEqual(['әкім'])
  })

  it('finds whole words only when asked to; a hyphen and a digit are no part of the same word and part of it', () => {
    const text = 'іс, іс-қимыл, ісі, 5іс'
    expect(found(text, { text: 'іс', wholeWord: true })).toHaveLength(2)
    expect(found(text, { text: 'іс' })).toHaveLength(4)
  })

  it('finds what looks the same: spaces that hold a line together, any quotes, any apostrophe', () => {
    expect(found('5\u00A0млн, 5 млн', { text: '5 млн' })).toHaveLength(2)
    expect(found('«Абай» мен "Абай"', { text: '"Абай"' })).toHaveLength(2)
    expect(found("don’t don't", { text: "don't" })).toHaveLength(2)
  })

  it('takes every sign as itself', () => {
    for (const sign of '\\^$.*+?()[]{}|/-&#~,') expect(found(`а${sign}б`, { text: `а${sign}б` })).toHaveLength(1)
    expect(found('абв', { text: 'а.в' })).toEqual([])
    expect(found('абв', { text: '' })).toEqual([])
  })
})

it('replaces every place, whatever stands in the replacement', () => {
  const pattern = patternOf({ text: 'бір', matchCase: false, wholeWord: false })
  const text = 'Бір, бір, екі'
  expect(replaceRanges(text, pattern === undefined ? [] : findRanges(text, pattern), '$&$1')).toBe('$&$1, $&$1, екі')
})
