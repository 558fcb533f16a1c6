import type { LetterClass } from './letters'

/**
 * The places of the slot grammar, read from the stem outwards. A row of the suffix tables leads from one to another.
 *
 * Roots (what may stand before the first suffix; the name tells which kind of suffix follows):
 * `noun` inflected · `nounBase` before a derivation (-лы, -сыз, -шы) · `nounQuality` before -лық · `verb` inflected · `verbPassive`, `verbMutual`,
 * `verbCausative`, `verbReflexive` before that voice · `verbBase` before a noun-making suffix (-ушы, -ыс, -ма) ·
 * `verbY` a stem whose ы or і is swallowed (оқы-ды, оқу) · `verbYBase` the same before -ушы · `verbJ` one whose й is
 * swallowed (қой, қояды) · `verbJBase` the same before -ушы.
 */
export const ROOTS = [
  'noun',
  'nounBase',
  'nounQuality',
  'verb',
  'verbPassive',
  'verbReflexive',
  'verbMutual',
  'verbCausative',
  'verbBase',
  'verbY',
  'verbYBase',
  'verbJ',
  'verbJBase',
] as const
export type Root = (typeof ROOTS)[number]

/** Places after a suffix: what has been attached so far. */
export const PLACES = [
  'derived',
  'plural',
  'possessed12',
  'possessed',
  'possessed3',
  'cased',
  'located',
  'relative',
  'similar',
  'predicate',
  'voiced',
  'negated',
  'participle',
  'gerund',
  'wish',
  'present',
  'perfect',
  'past',
  'conditional',
  'finite',
  'converb',
] as const
export type Place = (typeof PLACES)[number]

export type State = Root | Place

/** A word may end at any of these; the rest must go on (`wish`: -ғы wants a possessive). */
export const FINAL: readonly State[] = [
  'noun',
  'derived',
  'plural',
  'possessed12',
  'possessed',
  'possessed3',
  'cased',
  'located',
  'relative',
  'similar',
  'predicate',
  'verb',
  'voiced',
  'negated',
  'participle',
  'gerund',
  'present',
  'perfect',
  'past',
  'conditional',
  'finite',
  'converb',
]

/**
 * One suffix with its allomorphs. In a form `A` is а/е, `I` ы/і, `G` ғ/г, `Q` қ/к by the harmony of what precedes; a form
 * with none of them stands after both. Each allomorph names the class of letters it may follow.
 */
export type SuffixRow = {
  slot: string
  from: readonly State[]
  to: Place
  forms: Forms
}
export type Forms = readonly (readonly [form: string, after: LetterClass])[]

/**
 * A suffix in қ or к together with the possessive that voices it: -дық + ы → -дығы, -мақ + ым → -мағым. `spell` is given the
 * possessive without its vowel.
 */
export const voicedBeforePossessive = (
  slot: string,
  from: readonly State[],
  spell: (owner: string) => Forms,
): readonly SuffixRow[] => [
  { slot, from, to: 'possessed3', forms: spell('') },
  { slot, from, to: 'possessed12', forms: [...spell('м'), ...spell('ң')] },
  { slot, from, to: 'possessed', forms: [...spell('мIз'), ...spell('ңIз')] },
]
