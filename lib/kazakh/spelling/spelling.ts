import { isKnownForm } from './known-words'
import { isSlipAtOpening, SENTENCE_OPENING } from './opening-words'
import { isOwnForm, NO_WORDS, type OwnWords } from './own-words'
import { suggestForms } from './suggest'

/** A word that is probably misspelt, and where it stands in its text (UTF-16 offset). */
export type DoubtfulWord = { word: string; offset: number }

/** A doubtful word with what may have been meant, likeliest first. */
export type Misspelling = DoubtfulWord & { suggestions: string[] }

const SUGGESTIONS = 5

/** A run of letters with what is glued to it, U+FFFC for what is no text; the parts that decide what it is are looked at one by one. */
const TOKEN = /[\p{L}\p{M}\p{N}_@./:\-’'‑–\uFFFC]+/gu
const ADDRESS = /@|:\/\/|^www\.|\.(?:kz|com|org|net|ru|info|edu|gov)(?:\/|$)/i
const HAS_OTHER = /[^\u0400-\u04ff\-‑’'.:/–]/

const isCapitalised = (word: string): boolean => {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a part may be something else than a word of the language: an initial, an ending after a number, a lone letter. */
const isTooShort = (word: string): boolean => word.length < 2

/**
 * Whether a word is written right: it stands in the word list, in the newsroom's own words (lower case), or is a well-formed
 * form of a known stem. Words in other scripts, numbers and capitalised unknown words (names) are not judged: true.
 */
export function checkWord(word: string, own: OwnWords = NO_WORDS): boolean {
  if (HAS_OTHER.test(word)) return true
  const lower = word.toLowerCase()
  if (isKnownForm(lower) || isOwnForm(lower, own)) return true
  if (isCapitalised(word)) return true
  if (!/[-‑]/.test(lower)) return isTooShort(lower)
  return lower.split(/[-‑]/).every((part) => isTooShort(part) || isKnownForm(part) || isOwnForm(part, own))
}

const inCaseOf = (model: string, word: string): string =>
  isCapitalised(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** Up to `n` words that may have been meant by a misspelt one, likeliest first, capitalised as it is. */
export const suggest = (word: string, n: number = SUGGESTIONS, own: OwnWords = NO_WORDS): string[] =>
  suggestForms(word.toLowerCase(), n, own).map((form) => inCaseOf(word, form))

/**
 * Every doubtful word of a running text, in order. Addresses, numbers and what is glued to them are passed over, and so is what is
 * glued to U+FFFC, which stands for something that is not Kazakh text.
 */
export function findDoubtful(text: string, own: OwnWords = NO_WORDS): DoubtfulWord[] {
  const found: DoubtfulWord[] = []
  for (const token of text.matchAll(TOKEN)) {
    if (ADDRESS.test(token[0]) || HAS_OTHER.test(token[0])) continue
    for (const part of token[0].matchAll(/[\u0400-\u04ff]+(?:[-‑][\u0400-\u04ff]+)*/g)) {
      const offset = token.index + part.index
      if (!checkWord(part[0], own) || isMisspeltOpening(part[0], text, offset, own))
        found.push({ word: part[0], offset })
    }
  }
  return found
}

/** Whether a capitalised word that is no known one opens a sentence, where any word has a capital, and is a slip of a common one. */
function isMisspeltOpening(word: string, text: string, offset: number, own: OwnWords): boolean {
  const rest = word.slice(1)
  if (!isCapitalised(word) || rest !== rest.toLowerCase()) return false
  if (!SENTENCE_OPENING.test(text.slice(Math.max(0, offset - 40), offset))) return false
  // What stands with its capital elsewhere in the text as well is a name, not a word written twice with the same slip.
  if (text.split(word).length > 2) return false
  const lower = word.toLowerCase()
  return !isKnownForm(lower) && !isOwnForm(lower, own) && isSlipAtOpening(lower)
}

/** The same with what may have been meant. */
export function checkText(text: string, own: OwnWords = NO_WORDS): Misspelling[] {
  const suggested = new Map<string, string[]>()
  return findDoubtful(text, own).map(({ word, offset }) => {
    const suggestions = suggested.get(word) ?? suggest(word, SUGGESTIONS, own)
    suggested.set(word, suggestions)
    return { word, offset, suggestions }
  })
}

/** The `spell` command: a text in; out a line `word<TAB>suggestion|suggestion` for each flagged word. */
export const spellLines = (text: string, own: OwnWords = NO_WORDS): string =>
  checkText(text, own)
    .map(({ word, suggestions }) => `${word}\t${suggestions.join('|')}\n`)
    .join('')
