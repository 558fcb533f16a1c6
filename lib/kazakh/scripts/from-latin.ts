/**
 * Kazakh in Latin letters back to Cyrillic, for queries. The alphabet of 2021 joins и and й, х and һ and drops ь and ъ, so the
 * way back goes through a list of words; letters of the earlier drafts and plain ASCII are read too.
 */
import { bestReading, knownReadings, type IsWord, type Step } from './best-reading'
import { lowerLatin } from './latin-word'
import { letterTable } from './letter-table'

/** The letters that have one reading; the second line is the alphabet of 2018, the third what stands on other keyboards. */
const PLAIN = letterTable(
  `a а  ä ә  b б  v в  g г  ğ ғ  d д  e е  j ж  z з  k к  q қ  l л  m м  n н  ñ ң  o о  ö ө  p п  r р  s с  t т  u у  ū ұ  ü ү  f ф
   h х  ş ш  y ы  ı і  á ә  ǵ ғ  ń ң  ó ө  ú ү  ý у  ɣ ғ  ŋ ң  ә ә
   c с  w у  x х  ç ч`,
)

/** A spelling, its reading, and how unlikely that is. */
type Rule = readonly [latin: string, cyrillic: string, cost: number]

/** Other readings of the alphabet's own letters and pairs. */
const OTHER: readonly Rule[] = [
  ['h', 'һ', 1],
  ['tş', 'ч', 0],
  ['ş', 'щ', 2],
  ['ts', 'ц', 1],
  ['e', 'э', 2],
]

/** Readings of plain ASCII and of other habits, tried when the alphabet's own letters give no word. */
const LOOSE: readonly Rule[] = [
  ...Array.from(letterTable('i і  a ә  o ө  u ү  n ң  g ғ  k қ  y й'), ([from, to]): Rule => [from, to, 1]),
  ...Array.from(letterTable('sh ш  ch ч  zh ж  kh х  gh ғ'), ([from, to]): Rule => [from, to, 0]),
  ['u', 'ұ', 1],
  ['y', 'і', 1],
  ['ng', 'ң', 1],
  ['ya', 'я', 1],
  ['yu', 'ю', 1],
]

const VOWELS = 'aäeioöuūüyı'

/**
 * Reads one word.
 *
 * @param word Latin letters, of either case
 * @param isWord the word list, or the list and a stem parse
 * @returns lower-case Cyrillic: the likeliest reading that is a word, and whether there is one; otherwise the usual reading
 */
export function fromLatin(word: string, isWord: IsWord): { text: string; known: boolean } {
  const strict = bestReading(strictLattice(word), isWord)
  if (strict.known) return strict
  const loose = bestReading(looseLattice(word), isWord)
  return loose.known ? loose : strict
}

/**
 * All words that a Latin spelling may stand for, the likeliest first: «tili», typed without ı, is both «тили» and «тілі».
 *
 * @param limit the most readings that each way of spelling may give
 */
export function wordsFromLatin(word: string, isWord: IsWord, limit = 3): string[] {
  const strict = knownReadings(strictLattice(word), isWord, limit)
  const loose = knownReadings(looseLattice(word), isWord, limit)
  return [...new Set([...strict, ...loose])]
}

function strictLattice(word: string): Step[][] {
  return stepsOf(lowerLatin(word.normalize('NFC')), OTHER)
}

/** On a keyboard without ı and İ a capital I is as often и as і. */
function looseLattice(word: string): Step[][] {
  return stepsOf(word.normalize('NFC').replaceAll('İ', 'i').toLowerCase(), [...OTHER, ...LOOSE])
}

function stepsOf(word: string, other: readonly Rule[]): Step[][] {
  return Array.from(word, (letter, place) => {
    const steps = letter === 'i' ? stepsOfI(word, place) : [{ length: 1, text: PLAIN.get(letter) ?? letter, cost: 0 }]
    for (const [latin, text, cost] of other) {
      if (word.startsWith(latin, place))
        steps.push({ length: latin.length, text, cost: costAt(word, place, text, cost) })
    }
    return steps.concat(steps.flatMap(withSign)).sort((a, b) => a.cost - b.cost || b.length - a.length)
  })
}

/** и and й are one letter, and the first half of ю, я and ё: й stands after a vowel, и elsewhere. */
function stepsOfI(word: string, place: number): Step[] {
  const afterVowel = place > 0 && VOWELS.includes(word.charAt(place - 1))
  const steps = [
    { length: 1, text: 'й', cost: afterVowel ? 0 : 2 },
    { length: 1, text: 'и', cost: afterVowel ? 1 : 0 },
  ]
  const next = word.charAt(place + 1)
  if (next === 'a') steps.push({ length: 2, text: 'я', cost: 0 })
  if (next === 'u') steps.push({ length: 2, text: 'ю', cost: 0 })
  if (next === 'o') steps.push({ length: 2, text: 'ё', cost: 1 })
  return steps
}

/** э is usual at a word's start only, ц before и. */
function costAt(word: string, place: number, text: string, cost: number): number {
  if (text === 'э') return place === 0 ? 1 : cost
  if (text === 'ц') return word.charAt(place + 2) === 'i' ? 0 : cost
  return cost
}

/** The signs are not written: ь may follow any consonant, most often л, and ъ too. */
function withSign(step: Step): Step[] {
  if (!/[бвгджзклмнпрстфхцчшщ]$/.test(step.text)) return []
  const { length, text, cost } = step
  return [
    { length, text: `${text}ь`, cost: cost + (text === 'л' ? 1 : 2) },
    { length, text: `${text}ъ`, cost: cost + 3 },
  ]
}
