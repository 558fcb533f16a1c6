/**
 * How well stems put forms of one word together, over all pairs of forms: a pair is right when the two forms share a
 * lemma, and found when they share a stem. Recall is the share of right pairs that are found, precision the share of found
 * pairs that are right.
 */
export type Conflation = { recall: number; precision: number; f1: number; forms: number }

/** Word forms with their lemmas. */
export type Lemmas = ReadonlyMap<string, ReadonlySet<string>>

/** Reads lines `form<TAB>lemma|lemma`; lines that begin with # are remarks. */
export function parseLemmas(text: string): Lemmas {
  const lemmas = new Map<string, Set<string>>()
  for (const line of text.split('\n')) {
    const [form, all] = line.split('\t')
    if (!form || !all || line.startsWith('#')) continue
    const known = lemmas.get(form) ?? new Set<string>()
    for (const lemma of all.split('|')) known.add(lemma)
    lemmas.set(form, known)
  }
  return lemmas
}

function pairsWithin(groups: Iterable<readonly number[]>, count: number): Set<number> {
  const pairs = new Set<number>()
  for (const group of groups) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) pairs.add(Math.min(a, b) * count + Math.max(a, b))
    }
  }
  return pairs
}

function groupBy(names: readonly Iterable<string>[]): Iterable<number[]> {
  const groups = new Map<string, number[]>()
  names.forEach((ofForm, form) => {
    for (const name of new Set(ofForm)) groups.set(name, [...(groups.get(name) ?? []), form])
  })
  return groups.values()
}

/** Compares the stems of the forms with their lemmas. All shares are in percent. */
export function measureConflation(lemmas: Lemmas, stem: (form: string) => readonly string[]): Conflation {
  const forms = [...lemmas.keys()]
  const right = pairsWithin(groupBy([...lemmas.values()]), forms.length)
  const found = pairsWithin(groupBy(forms.map(stem)), forms.length)
  let both = 0
  for (const pair of found) if (right.has(pair)) both++
  const recall = (100 * both) / Math.max(1, right.size)
  const precision = (100 * both) / Math.max(1, found.size)
  const f1 = both === 0 ? 0 : (2 * recall * precision) / (recall + precision)
  return { recall, precision, f1, forms: forms.length }
}
