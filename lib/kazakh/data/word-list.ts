import { unpackWords } from './front-coding'
import { packedWords } from './packed-words'

let loaded: readonly string[] | undefined

/** Some 250,000 Kazakh word forms in lower-case Cyrillic, sorted by code unit; unpacked on first use and kept. */
export function getWordList(): readonly string[] {
  if (loaded) return loaded
  const words: string[] = []
  unpackWords(packedWords, 0, (word) => words.push(word))
  loaded = words
  return words
}
