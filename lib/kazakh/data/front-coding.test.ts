import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packWords, type PackedWord, unpackWords } from './front-coding'
import { ALPHABET } from '@/lib/kazakh/stems/letters'

const unpack = (packed: string, attributeCount: number): PackedWord[] => {
  const words: PackedWord[] = []
  unpackWords(packed, attributeCount, (word, attributes) => words.push({ word, attributes: [...attributes] }))
  return words
}

describe('packed words', () => {
  const letter = constantFrom(...ALPHABET.split(''), '-')
  const word = array(letter, { minLength: 1, maxLength: 20 }).map((letters) => letters.join(''))
  const attributes = tuple(integer({ min: 0, max: 94 }), integer({ min: 0, max: 94 }))

  it('come back as they were', () => {
    assert(
      property(array(tuple(word, attributes), { maxLength: 30 }), (entries) => {
        const words = [...new Map(entries)].map(([text, values]) => ({ word: text, attributes: values }))
        words.sort((a, b) => (a.word < b.word ? -1 : 1))
        expect(unpack(packWords(words), 2)).toEqual(words)
      }),
    )
  })

  it('refuse a letter that has no code', () => {
    expect(() => packWords([{ word: 'café', attributes: [] }])).toThrow('not a letter')
  })
})
