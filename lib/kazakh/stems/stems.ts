import { closedClassStems, headOf } from './closed-class'
import { compoundStems } from './compounds'
import { lowerCased } from './letters'
import { getLexicon } from './lexicon'
import { WordMemo } from './memo'
import { listReadings, type Reading } from './readings'
import { LONGEST_WORD, Stripping } from './strip'

const MOST_STEMS = 3

/**
 * How much dearer than the best a reading may be (nats) and still count. A word that stands in the lexicon as it is has
 * other readings only if they are nearly as good (қала is a city before it is a form of қал). The verb under a passive
 * or mutual one, and the word under a derived one, come along more easily: they mean nearly the same.
 */
const SLACK = { inflected: 4, whole: 1, related: 7 }

const stripping = new Stripping()

function slackOf(reading: Reading, bestIsWhole: boolean): number {
  switch (reading.root) {
    case 'noun':
    case 'verb':
    case 'verbY':
    case 'verbJ':
      return bestIsWhole ? SLACK.whole : SLACK.inflected
    case 'verbPassive':
    case 'verbMutual':
    case 'nounBase':
    case 'nounQuality':
    case 'verbBase':
    case 'verbYBase':
    case 'verbJBase':
      return SLACK.related
    // A causative or reflexive verb is a word of its own: тоқтат- is not тоқта-.
    case 'verbCausative':
    case 'verbReflexive':
      return -1
  }
}

/** The verb қала- (to wish) goes by its verbal noun, so that it never meets қала (city). */
const KEPT_APART: Readonly<Record<string, string>> = { қала: 'қалау' }

/** A word in -лық is a word of its own though it need not be in the lexicon: the suffix goes into the stem. */
function withQuality(word: string, end: number): string {
  const suffix = word.slice(end, end + 2)
  return word.slice(0, end) + suffix + (suffix.endsWith('ы') ? 'қ' : 'к')
}

function nameOf(reading: Reading, word: string): string {
  if (reading.root === 'nounQuality') return withQuality(word, reading.end)
  return reading.root.startsWith('verb') ? (KEPT_APART[reading.stem] ?? reading.stem) : headOf(reading.stem)
}

function choose(word: string): readonly string[] {
  const closed = closedClassStems(word)
  if (closed) return closed
  stripping.run(word)
  const readings = listReadings(word, stripping, getLexicon())
  const best = readings[0]
  if (!best) return [word]
  const chosen: string[] = []
  const meant: string[] = []
  for (const reading of readings) {
    if (chosen.length === MOST_STEMS) break
    const fits = reading.known && reading.cost <= best.cost + slackOf(reading, best.stem === word)
    if (reading !== best && !fits) continue
    const name = nameOf(reading, word)
    if (chosen.includes(name) || (name !== reading.stem && meant.includes(reading.stem))) continue
    chosen.push(name)
    meant.push(reading.stem)
  }
  return chosen
}

const memo = new WordMemo<readonly string[]>()

const CYRILLIC_WORD = /^[\u0400-\u04ff]+$/

function stemsOfLower(word: string): readonly string[] {
  if (word.length <= LONGEST_WORD && CYRILLIC_WORD.test(word)) return choose(word)
  return compoundStems(word, stemsOfLower) ?? [word]
}

/**
 * The stems a word may come from, likeliest first: one to three, in lower-case Cyrillic. Two words of which a reader
 * would call one a form of the other share a stem. The word is lower-cased here; other scripts come back unchanged.
 */
export const stems = (word: string): string[] => memo.get(lowerCased(word), stemsOfLower).slice()

/** The `stem` command: words in, one a line or between spaces; out a line `word<TAB>stem|stem` for each. */
export const stemLines = (input: string): string =>
  input
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${word}\t${stems(word).join('|')}\n`)
    .join('')
