import { type Candidate, listCandidates } from './candidates'
import { getLexicon } from './lexicon'
import { LONGEST_WORD, Stripping } from './strip'

const MOST_STEMS = 3
/** A reading this much dearer than the best (nats) is left out; one by way of a voice or derivation may cost more. */
const SLACK = 3
const DERIVED_SLACK = 6

const stripping = new Stripping()
const isDerived = (candidate: Candidate): boolean => /Passive|Mutual|Base/.test(candidate.root)

function choose(word: string): string[] {
  const lexicon = getLexicon()
  stripping.run(word)
  const readings = listCandidates(word, stripping, lexicon, lexicon.unknown).sort((a, b) => a.cost - b.cost)
  const best = readings[0]?.cost ?? 0
  const chosen: string[] = []
  for (const reading of readings) {
    if (chosen.length === MOST_STEMS) break
    if (chosen.length > 0 && !reading.known) continue
    if (reading.cost > best + (isDerived(reading) ? DERIVED_SLACK : SLACK)) continue
    if (!chosen.includes(reading.stem)) chosen.push(reading.stem)
  }
  return chosen.length > 0 ? chosen : [word]
}

/** Readings already worked out. Bounded, because names and slips never end. */
const MEMO_LIMIT = 20_000
const memo = new Map<string, readonly string[]>()

/**
 * The stems a word may come from, likeliest first: one to three, in lower-case Cyrillic. Two words of which a reader
 * would call one a form of the other share a stem. The word is lower-cased here; other scripts come back unchanged.
 */
export function stems(word: string): string[] {
  const lower = word.toLowerCase()
  const known = memo.get(lower)
  if (known) return [...known]
  const found = lower.length > LONGEST_WORD || !/^[\u0400-\u04ff]+$/.test(lower) ? [lower] : choose(lower)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(lower, found)
  return [...found]
}

/** The `stem` command: words in, one a line or between spaces; out a line `word<TAB>stem|stem` for each. */
export const stemLines = (input: string): string =>
  input
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${word}\t${stems(word).join('|')}\n`)
    .join('')
