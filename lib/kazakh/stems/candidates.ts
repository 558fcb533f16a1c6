import { indexOf } from './grammar'
import { BACK } from './letters'
import { type Root, ROOTS } from './suffix-row'
import type { Stripping } from './strip'

/** Where the analyser asks how likely a stem is. Costs are negative natural logarithms; undefined: not known as such. */
export type StemCosts = {
  noun: (stem: string) => number | undefined
  verb: (stem: string) => number | undefined
}

/** One reading of a word: its stem, what kind of root it stands as, and what the reading costs (nats). */
export type Candidate = { stem: string; root: Root; cost: number; known: boolean }

/** What an unknown stem costs, by its letters; see `./unknown-stems`. */
export type UnknownCost = (stem: string, isVerb: boolean) => number

const VOICELESS: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' }
const VOWEL_INITIAL = /^[аеыіую]/
/** Ends of loanwords that take і or ы before a consonant: митинг-і-ге, факт-і-лер, парк-і-нің. */
const LINKED_LOAN = /(?:нг|нк|кт|ск|рк|лк|фт|мп|рг|ст|нд|кс|пт|нт|мб|рт|зм|нс|рд|льд|льм|лм|рм|дж|рт|кл|тр|др)[ыі]$/
const ELISION = /[лрнңйумзс][^аәеёиоөуұүыіэюяьъ]$/
const LOST_SOFT_SIGN = /[лрнтсз]$/
const ALTERNATION_COST = 0.2
const ELISION_COST = 1.5
const LINK_COST = 0.5

/** Offers a stem; answers whether it was taken, which an unknown one is not when only known ones are wanted. */
type Emit = (stem: string, extra: number, onlyKnown: boolean) => boolean

/**
 * The dictionary forms that a noun's cut stem may stand for: кітаб → кітап, орн → орын, митингі → митинг, рол → роль.
 * Where the restored form is a known word, the cut one is no reading: no native word ends in б, г or ғ, or in рн or лқ.
 */
function restoreNoun(cut: string, rest: string, back: boolean, emit: Emit): void {
  let restored = false
  if (/^[ыі]/.test(rest)) {
    const last = cut.at(-1) ?? ''
    const voiceless = VOICELESS[last]
    if (voiceless) restored = emit(cut.slice(0, -1) + voiceless, ALTERNATION_COST, true)
    if (cut.length <= 6 && ELISION.test(cut)) {
      const vowel = back ? 'ы' : 'і'
      if (emit(cut.slice(0, -1) + vowel + last, ELISION_COST, true)) restored = true
      else if (voiceless && emit(cut.slice(0, -1) + vowel + voiceless, ELISION_COST, true)) restored = true
    }
    if (LOST_SOFT_SIGN.test(cut)) emit(cut + 'ь', ALTERNATION_COST, true)
    if (!restored && voiceless) emit(cut.slice(0, -1) + voiceless, ALTERNATION_COST, false)
  } else if (rest !== '' && LINKED_LOAN.test(cut)) restored = emit(cut.slice(0, -1), LINK_COST, true)
  if (!restored) emit(cut, 0, false)
}

/** The verb stems that a cut one may stand for: таб → тап, шығ → шық before a vowel. */
function restoreVerb(cut: string, rest: string, emit: Emit): void {
  const voiceless = VOICELESS[cut.at(-1) ?? '']
  if (voiceless && VOWEL_INITIAL.test(rest)) emit(cut.slice(0, -1) + voiceless, ALTERNATION_COST, false)
  else emit(cut, 0, false)
}

const ROOT_INDEXES: readonly (readonly [Root, number])[] = ROOTS.map((root) => [root, indexOf(root)])

/** Every reading of the stripped word whose stem is known, and those with unknown stems at their own cost. */
export function listCandidates(
  word: string,
  stripping: Stripping,
  lexicon: StemCosts,
  unknown: UnknownCost,
): Candidate[] {
  const found: Candidate[] = []
  for (let end = 1; end <= word.length; end++) {
    for (const [root, index] of ROOT_INDEXES) {
      const chain = stripping.cost(end, index)
      if (chain === Infinity) continue
      const cut = word.slice(0, end)
      const rest = word.slice(end)
      const isVerb = root.startsWith('verb')
      const emit: Emit = (stem, extra, onlyKnown) => {
        const cost = isVerb ? lexicon.verb(stem) : lexicon.noun(stem)
        if (cost !== undefined) found.push({ stem, root, cost: chain + extra + cost, known: true })
        else if (!onlyKnown) found.push({ stem, root, cost: chain + extra + unknown(stem, isVerb), known: false })
        return cost !== undefined
      }
      if (root === 'verbY' || root === 'verbYBase') {
        const harmony = stripping.harmony[end]
        if (harmony !== 2) emit(cut + 'ы', 0, false)
        if (harmony !== BACK) emit(cut + 'і', 0, false)
      } else if (root === 'verbJ' || root === 'verbJBase') emit(cut + 'й', 0, false)
      else if (isVerb) restoreVerb(cut, rest, emit)
      else restoreNoun(cut, rest, stripping.harmony[end] === BACK, emit)
    }
  }
  return found
}
