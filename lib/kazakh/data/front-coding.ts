import { Buffer } from 'node:buffer'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/**
 * A sorted list of words, each with a few attributes, as compact text: a word is told by how many letters it shares with
 * the one before, then the letters that differ (a byte each), then its attributes (a byte each). Brotli and base64 make of
 * it a string that any bundler carries without knowing about files.
 */

/** The letters that may occur, in the order of their codes (0x80 onwards). Never change the order: packed data rely on it. */
const LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі-'
const FIRST_LETTER = 0x80
const FIRST_PRINTABLE = 0x21

const codeOfLetter = new Map(Array.from(LETTERS, (letter, i) => [letter, FIRST_LETTER + i]))

export type PackedWord = { word: string; attributes: readonly number[] }

const sharedPrefix = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

/**
 * Packs words that are sorted by code unit. Every word has the same number of attributes, integers from 0 to 94.
 * Throws on a letter outside the alphabet.
 */
export function packWords(words: readonly PackedWord[]): string {
  const bytes: number[] = []
  let previous = ''
  for (const { word, attributes } of words) {
    const shared = sharedPrefix(previous, word)
    bytes.push(FIRST_PRINTABLE + shared)
    for (const letter of word.slice(shared)) {
      const code = codeOfLetter.get(letter)
      if (code === undefined) throw new Error(`not a letter of the Kazakh alphabet: ${letter} in ${word}`)
      bytes.push(code)
    }
    for (const attribute of attributes) bytes.push(FIRST_PRINTABLE + attribute)
    previous = word
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
  return brotliCompressSync(Buffer.from(bytes), { params }).toString('base64')
}

/** Reads what `packWords` wrote, calling `visit` with each word and its attributes (a reused array: copy to keep). */
export function unpackWords(
  packed: string,
  attributeCount: number,
  visit: (word: string, attributes: readonly number[]) => void,
): void {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'))
  const attributes: number[] = Array.from({ length: attributeCount }, () => 0)
  let word = ''
  let at = 0
  while (at < bytes.length) {
    const shared = (bytes[at++] ?? 0) - FIRST_PRINTABLE
    word = word.slice(0, shared)
    while (at < bytes.length && (bytes[at] ?? 0) >= FIRST_LETTER) word += LETTERS[(bytes[at++] ?? 0) - FIRST_LETTER] ?? ''
    for (let i = 0; i < attributeCount; i++) attributes[i] = (bytes[at++] ?? 0) - FIRST_PRINTABLE
    visit(word, attributes)
  }
}
