const SIZE = 1 << 14

/**
 * Remembers the last answer for each of 16,384 buckets of words: the words of a running text come again and again, names and
 * slips never end, and a table that never grows costs next to nothing where nothing comes again.
 */
export class WordMemo<T> {
  readonly #words: string[] = Array.from({ length: SIZE }, () => '')
  readonly #answers: (T | undefined)[] = Array.from({ length: SIZE }, () => undefined)

  /** The answer for the word, from memory or made by `answer`. */
  get(word: string, answer: (word: string) => T): T {
    let hash = 7
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
    const bucket = (hash ^ (hash >>> 15)) & (SIZE - 1)
    const known = this.#answers[bucket]
    if (known !== undefined && this.#words[bucket] === word) return known
    const made = answer(word)
    this.#words[bucket] = word
    this.#answers[bucket] = made
    return made
  }
}
