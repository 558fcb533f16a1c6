import { indexOf } from './grammar'
import { LONGEST_WORD, Stripping } from './strip'

const HYPHEN = /[-‑]/
const CYRILLIC = /^[\u0400-\u04ff]+$/
const LONGEST_ENDING = 10
const NOUN = indexOf('noun')

const stripping = new Stripping()

/** Whether `ending` is nothing but suffixes that `head` may take: АҚШ-тың. */
function isEnding(head: string, ending: string): boolean {
  if (!CYRILLIC.test(ending) || ending.length > LONGEST_ENDING) return false
  if (!CYRILLIC.test(head)) return true
  if (head.length + ending.length > LONGEST_WORD) return false
  stripping.run(head + ending)
  return stripping.cost(head.length, NOUN) !== Infinity
}

/**
 * The stems of a word written with a hyphen, in lower case, or undefined for one without. Suffixes glued to an abbreviation, a
 * number or a foreign word fall away (ақш-тың, 2026-шы, covid-19-ды); of a compound the last part is stemmed (іс-қимылдар).
 */
export function compoundStems(word: string, stemsOf: (part: string) => readonly string[]): string[] | undefined {
  const parts = word.split(HYPHEN)
  const last = parts.at(-1)
  const head = parts.slice(0, -1).join('-')
  if (parts.length < 2 || !last || head === '') return undefined
  if (isEnding(head, last)) return [head]
  return stemsOf(last).map((stem) => `${head}-${stem}`)
}
