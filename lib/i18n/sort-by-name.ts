import { sortKazakh } from '@/lib/kazakh/collation'
import type { Edition } from './editions'

const collators = { ru: new Intl.Collator('ru', { numeric: true }), en: new Intl.Collator('en', { numeric: true }) }

/** A copy in the order of a language's alphabet. For the server only: Chromium sorts Kazakh wrongly. */
export function sortByName<Item>(items: readonly Item[], language: Edition, nameOf: (item: Item) => string): Item[] {
  return language === 'kk'
    ? sortKazakh(items, nameOf)
    : items.toSorted((one, other) => collators[language].compare(nameOf(one), nameOf(other)))
}
