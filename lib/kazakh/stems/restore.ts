import { BACK, codeOf } from './letters'
import type { Root } from './suffix-row'

/**
 * Offers a stem with what it costs more than the plain one (nats). When `onlyKnown`, an unknown stem is not taken. Answers
 * whether the lexicon knows it.
 */
export type Offer = (stem: string, extra: number, onlyKnown: boolean) => boolean

const VOICELESS: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' }
/** Ends of loanwords that take і or ы before a consonant: митинг-і-ге, факт-і-лер, парк-і-нің. */
const LINKED_LOAN = /(?:нг|нк|кт|ск|рк|лк|фт|мп|рг|ст|нд|кс|пт|нт|мб|рт|зм|нс|рд|льд|льм|лм|рм|дж|кл|тр|др)[ыі]$/
/** A vowel may have dropped out between these: орн-ы, халқ-ы, ерн-і. */
const ELISION = /[лрнңйумзс][^аәеёиоөуұүыіэюяьъ]$/
const LOST_SOFT_SIGN = /[лрнтсз]$/
/** A double letter of a loanword is written once before any suffix: класс, класы, класқа; металл, металдар; грипп, гриптен. */
const LOST_DOUBLE = /[аеиоу][слмтнп]$/
/** Of two last consonants that sound as one before a suffix the second is not written: турист, туристер; съезд, съезге. */
const LOST_LAST: readonly { end: RegExp; lost: string }[] = [
  { end: /ис$/, lost: 'т' },
  { end: /[ъо]ез$/, lost: 'д' },
]
/** Shorter words are native and lose nothing. */
const SHORTEST_LOAN = 4
const LONGEST_ELIDED = 6

const ALTERNATION_COST = 0.2
const ELISION_COST = 1.5
const LINK_COST = 0.5

const Y = codeOf('ы'.charCodeAt(0))
const I = codeOf('і'.charCodeAt(0))
const isNarrow = (code: number): boolean => code === Y || code === I
const vowelInitial = new Set(Array.from('аеыіую', (letter) => codeOf(letter.charCodeAt(0))))

function restoreBeforePossessive(cut: string, back: boolean, offer: Offer): boolean {
  const last = cut.at(-1) ?? ''
  const head = cut.slice(0, -1)
  const voiceless = VOICELESS[last]
  let restored = voiceless !== undefined && offer(head + voiceless, ALTERNATION_COST, true)
  if (cut.length <= LONGEST_ELIDED && ELISION.test(cut)) {
    const vowel = back ? 'ы' : 'і'
    const full = offer(head + vowel + last, ELISION_COST, true)
    if (full || (voiceless && offer(head + vowel + voiceless, ELISION_COST, true))) {
      restored = true
      // Some short words do end so and have lost nothing: үст, аст, арт.
      offer(cut, 0, true)
    }
  }
  if (cut.length >= SHORTEST_LOAN) {
    if (LOST_SOFT_SIGN.test(cut)) offer(cut + 'ь', ALTERNATION_COST, true)
    if (last === 'с') offer(cut + 'т', ALTERNATION_COST, true)
    if (LOST_DOUBLE.test(cut)) offer(cut + last, ALTERNATION_COST, true)
  }
  if (!restored && voiceless) offer(head + voiceless, ALTERNATION_COST, false)
  return restored
}

/**
 * The dictionary forms that a noun's cut stem may stand for: кітаб → кітап, орн → орын, митингі → митинг, рол → роль.
 * Where the restored form is a known word, the cut one is no reading: no native word ends in б, г or ғ, or in рн or лқ.
 * `next` is the code of the first letter of the suffixes, 0 if there are none.
 */
function restoreNoun(cut: string, next: number, back: boolean, offer: Offer): void {
  let restored = false
  if (isNarrow(next)) restored = restoreBeforePossessive(cut, back, offer)
  else if (next !== 0 && isNarrow(codeOf(cut.charCodeAt(cut.length - 1))) && LINKED_LOAN.test(cut)) {
    restored = offer(cut.slice(0, -1), LINK_COST, true)
  }
  if (next !== 0 && !isNarrow(next) && cut.length >= SHORTEST_LOAN) restoreBeforeConsonant(cut, offer)
  if (!restored) offer(cut, 0, false)
}

function restoreBeforeConsonant(cut: string, offer: Offer): void {
  if (LOST_DOUBLE.test(cut)) offer(cut + cut.slice(-1), ALTERNATION_COST, true)
  for (const { end, lost } of LOST_LAST) if (end.test(cut)) offer(cut + lost, ALTERNATION_COST, true)
}

/** The verb stems that a cut one may stand for: таб → тап, шығ → шық before a vowel. */
function restoreVerb(cut: string, next: number, offer: Offer): void {
  const voiceless = vowelInitial.has(next) ? VOICELESS[cut.at(-1) ?? ''] : undefined
  if (voiceless) offer(cut.slice(0, -1) + voiceless, ALTERNATION_COST, false)
  else offer(cut, 0, false)
}

/** Offers every stem that the letters `cut` may stand for as a root of the kind `root`, before a suffix that starts with `next`. */
export function restoreStems(cut: string, root: Root, next: number, harmony: number, offer: Offer): void {
  switch (root) {
    case 'noun':
    case 'nounBase':
    case 'nounQuality':
      restoreNoun(cut, next, harmony === BACK, offer)
      break
    case 'verbY':
    case 'verbYBase':
      if (harmony <= BACK) offer(cut + 'ы', 0, false)
      if (harmony !== BACK) offer(cut + 'і', 0, false)
      break
    case 'verbJ':
    case 'verbJBase':
      offer(cut + 'й', 0, false)
      break
    case 'verb':
    case 'verbPassive':
    case 'verbReflexive':
    case 'verbMutual':
    case 'verbCausative':
    case 'verbBase':
      restoreVerb(cut, next, offer)
  }
}
