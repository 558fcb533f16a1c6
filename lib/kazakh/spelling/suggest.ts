import { EDIT_COST, forEachEdit, lookalikesOf } from './edits'
import { formCost, isListed } from './known-words'
import { isOwnForm, NO_WORDS, type OwnWords } from './own-words'

/** What one ordinary slip weighs against the likelihood of the words (nats). */
export const NATS_PER_EDIT = 6
/** Forms outside the word list are looked for behind the likelier slips only, unless nothing else is found. */
const CHEAP_EDIT = EDIT_COST.exchanged

type Ranked = Map<string, number>

/** A name that nothing resembles must not cost more than this many readings. */
const MOST_READINGS = 250

/** Ranks a form by the slip and its likelihood, if it is a known one. */
function offer(ranked: Ranked, word: string, edit: number, own: OwnWords): void {
  const cost = isOwnForm(word, own) ? 0 : formCost(word)
  if (cost === undefined) return
  const rank = edit * NATS_PER_EDIT + cost
  if (rank < (ranked.get(word) ?? Infinity)) ranked.set(word, rank)
}

/** At most this many look-alike letters are put right in one word, and this many ways of it tried. */
const MOST_LOOKALIKES = 3
const MOST_VARIANTS = 512

/** Listed words that several look-alike letters tell from this one: a text typed without the Kazakh letters has them all over. */
export function lookalikeForms(word: string, own: OwnWords = NO_WORDS): { form: string; cost: number }[] {
  let variants: { text: string; swaps: number }[] = [{ text: '', swaps: 0 }]
  for (const letter of word) {
    const others = lookalikesOf(letter)
    variants = variants.flatMap(({ text, swaps }) => [
      { text: text + letter, swaps },
      ...(swaps < MOST_LOOKALIKES ? others.map((other) => ({ text: text + other, swaps: swaps + 1 })) : []),
    ])
    if (variants.length > MOST_VARIANTS) variants.length = MOST_VARIANTS
  }
  return variants
    .filter(({ text, swaps }) => swaps > 1 && (isListed(text) || own.has(text)))
    .map(({ text, swaps }) => ({ form: text, cost: swaps * EDIT_COST.lookalike }))
}

/**
 * Words that the writer may have meant, likeliest first, at most `n`: those one slip away, and those several look-alike
 * letters away. `word` is in lower-case Cyrillic.
 */
export function suggestForms(word: string, n: number, own: OwnWords = NO_WORDS): string[] {
  const ranked: Ranked = new Map()
  const unlisted: [string, number][] = []
  forEachEdit(word, (edited, cost) => {
    if (isListed(edited) || own.has(edited)) offer(ranked, edited, cost, own)
    else unlisted.push([edited, cost])
  })
  // Reading a form is a hundred times dearer than looking it up: only the likelier slips are worth it once something is found.
  const dearest = ranked.size > 0 ? CHEAP_EDIT : EDIT_COST.any
  const likelier = unlisted.filter(([, cost]) => cost <= dearest).sort((a, b) => a[1] - b[1])
  for (const [edited, cost] of likelier.slice(0, MOST_READINGS)) offer(ranked, edited, cost, own)
  for (const { form, cost } of lookalikeForms(word, own)) offer(ranked, form, cost, own)
  return [...ranked.entries()]
    .sort((a, b) => a[1] - b[1])
    .slice(0, n)
    .map(([form]) => form)
}
