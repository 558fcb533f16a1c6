import { suffixRows } from './grammar'
import { BACK, codeOf, FRONT, harmonyOf, isVowelLetter, lettersOf } from './letters'
import { FINAL, type Root, type State, type SuffixRow } from './suffix-row'

/** One form of a word with the slots that made it, from the stem outwards. */
export type Form = { form: string; slots: readonly string[] }

const VOICED: Readonly<Record<string, string>> = { п: 'б', к: 'г', қ: 'ғ' }
/** A noun voices its last letter before the vowel of a possessive, a verb before any vowel. */
const voices = (slot: string, suffix: string, isVerb: boolean): boolean =>
  isVerb ? isVowelLetter(codeOf(suffix.charCodeAt(0))) : /^[ыі]/.test(suffix) && slot !== 'derMore'

const spell = (form: string, back: boolean): string =>
  form
    .replaceAll('A', back ? 'а' : 'е')
    .replaceAll('I', back ? 'ы' : 'і')
    .replaceAll('G', back ? 'ғ' : 'г')
    .replaceAll('Q', back ? 'қ' : 'к')

const beforeSoftMark = (text: string): string => (/[ьъ]$/.test(text) ? text.slice(0, -1) : text)
const endsIn = (text: string, after: SuffixRow['forms'][number][1]): boolean =>
  lettersOf(after)[codeOf(beforeSoftMark(text).at(-1)?.charCodeAt(0) ?? 0)] === 1

const joined = (text: string, suffix: string, slot: string, isRootVerb: boolean): string => {
  const voiced = VOICED[text.at(-1) ?? '']
  return voiced && voices(slot, suffix, isRootVerb) ? text.slice(0, -1) + voiced + suffix : text + suffix
}

const rowsFrom = new Map<State, SuffixRow[]>()
for (const row of suffixRows) for (const from of row.from) rowsFrom.set(from, [...(rowsFrom.get(from) ?? []), row])

/** How a stem stands before suffixes that melt with its last letter: оқы as оқ-, қой as қо-. */
function rootsOf(stem: string, kind: 'noun' | 'verb'): { root: Root; text: string }[] {
  if (kind === 'noun') return [{ root: 'noun', text: stem }]
  const plain = { root: 'verb' as const, text: stem }
  const passive = { root: 'verbPassive' as const, text: stem }
  if (/[ыі]$/.test(stem)) return [plain, passive, { root: 'verbY', text: stem.slice(0, -1) }]
  if (stem.endsWith('й')) return [plain, passive, { root: 'verbJ', text: stem.slice(0, -1) }]
  return [plain, passive]
}

/**
 * The forms of a stem by the slot grammar, with up to `depth` suffixes. Used to try the stemmer against its own grammar and to
 * make test data; it does not know irregular words. Stems whose last vowel is silent on harmony count as back.
 */
export function listForms(stem: string, kind: 'noun' | 'verb', depth: number): Form[] {
  const found = new Map<string, Form>()
  const back = harmonyOf(stem) !== FRONT
  const extend = (text: string, state: State, slots: readonly string[]): void => {
    if (FINAL.includes(state) && !found.has(text)) found.set(text, { form: text, slots })
    if (slots.length === depth) return
    for (const row of rowsFrom.get(state) ?? []) {
      for (const [form, after] of row.forms) {
        const before = slots.length === 0 && /^[яю]/.test(form) && state === 'verbJ' ? stem : text
        if (before === text && !endsIn(text, after)) continue
        if (text.endsWith('й') && form.startsWith('A') && harmonyOf(text) !== FRONT) continue
        const isVerbSeam = kind === 'verb' && slots.length === 0 && state !== 'verbY'
        const harmonic = harmonyOf(text) === 0 ? back : harmonyOf(text) === BACK
        extend(joined(text, spell(form, harmonic), row.slot, isVerbSeam), row.to, [...slots, row.slot])
      }
    }
  }
  for (const { root, text } of rootsOf(stem, kind)) extend(text, root, [])
  return [...found.values()]
}
