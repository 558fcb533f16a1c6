import { slotCosts } from '@/lib/kazakh/data/slot-costs'
import { BACK, codeOf, FRONT, lettersOf } from './letters'
import { nominalSuffixes } from './nominal-suffixes'
import { FINAL, PLACES, ROOTS, type State, type SuffixRow } from './suffix-row'
import { verbalSuffixes } from './verbal-suffixes'

export const STATES: readonly State[] = [...ROOTS, ...PLACES]
const stateIndex = new Map(STATES.map((state, index) => [state, index]))

/** Number of a state in the arrays of the analyser. */
export function indexOf(state: State): number {
  const index = stateIndex.get(state)
  if (index === undefined) throw new Error(`no such state of the slot grammar: ${state}`)
  return index
}

/** One allomorph of one suffix, ready for matching from the end of a word. */
export type Allomorph = {
  codes: Uint8Array
  /** 1 at the code of each letter that it may follow. */
  after: Uint8Array
  /** Harmony it wants of what precedes; 0 for none. */
  harmony: number
  /** The states that it may lead from, by index, and what the step from each costs (nats). */
  from: readonly number[]
  costs: readonly number[]
}

const expand = (form: string, back: boolean): string =>
  form
    .replaceAll('A', back ? 'а' : 'е')
    .replaceAll('I', back ? 'ы' : 'і')
    .replaceAll('G', back ? 'ғ' : 'г')
    .replaceAll('Q', back ? 'қ' : 'к')

/** A bare к or қ of a row has no vowel but still shows its harmony, so it is expanded like the rest. */
const variants = (form: string): { text: string; harmony: number }[] =>
  /[AIGQ]/.test(form)
    ? [
        { text: expand(form, true), harmony: BACK },
        { text: expand(form, false), harmony: FRONT },
      ]
    : [{ text: form, harmony: form === 'я' || form.startsWith('яр') ? BACK : 0 }]

/** Stems with a swallowed vowel are as fond of each suffix as the rest: they share the costs of the plain roots. */
const TIED: Partial<Record<State, State>> = {
  verbY: 'verb',
  verbJ: 'verb',
  verbYBase: 'verbBase',
  verbJBase: 'verbBase',
}

/** Cost of a step never taken in the word list (nats). */
const UNSEEN = 10
const costOf = (from: State, slot: string): number => slotCosts[TIED[from] ?? from]?.[slot] ?? UNSEEN

/** Every suffix row of the language. */
export const suffixRows: readonly SuffixRow[] = [...nominalSuffixes, ...verbalSuffixes]

function compile(): { byEnd: (Allomorph[] | undefined)[][]; finalCosts: Float64Array } {
  const byEnd: (Allomorph[] | undefined)[][] = STATES.map(() => [])
  for (const row of suffixRows) {
    for (const [form, after] of row.forms) {
      for (const { text, harmony } of variants(form)) {
        const codes = Uint8Array.from(text, (letter) => codeOf(letter.charCodeAt(0)))
        const end = codes[codes.length - 1] ?? 0
        const allomorph: Allomorph = {
          codes,
          after: lettersOf(after),
          harmony,
          from: row.from.map(indexOf),
          costs: row.from.map((from) => costOf(from, row.slot)),
        }
        const ofPlace = byEnd[indexOf(row.to)] ?? []
        const list = ofPlace[end]
        if (list) list.push(allomorph)
        else ofPlace[end] = [allomorph]
      }
    }
  }
  const finalCosts = new Float64Array(STATES.length).fill(Infinity)
  for (const state of FINAL) finalCosts[indexOf(state)] = costOf(state, 'end')
  return { byEnd, finalCosts }
}

const compiled = compile()

/** `allomorphsInto[state][code of last letter]`: the allomorphs that end in that letter and lead into the state. */
export const allomorphsInto: readonly (readonly (readonly Allomorph[] | undefined)[])[] = compiled.byEnd

/** Cost in nats of a word ending in each state; infinite where it may not. */
export const finalCosts: Float64Array = compiled.finalCosts
