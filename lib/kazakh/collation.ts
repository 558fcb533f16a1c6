/**
 * The order of the Kazakh alphabet: а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я
 * (CLDR's kk collation, through Node's full ICU). For the server only: Chromium sorts Kazakh wrongly.
 */

const collator = new Intl.Collator('kk-KZ', { numeric: true })

/** Compares two texts for sorting: negative, zero or positive. Case matters last; numbers go by their value. */
export function compareKazakh(a: string, b: string): number {
  return collator.compare(a, b)
}

/**
 * A sorted copy. Lists that are shown in Latin or Arabic letters are sorted by their Cyrillic too, so that a reader who changes
 * the script finds everything in its place.
 */
export function sortKazakh<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  return items.toSorted((a, b) => compareKazakh(textOf(a), textOf(b)))
}
