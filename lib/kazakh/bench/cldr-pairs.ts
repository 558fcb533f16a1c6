/** Words that Unicode CLDR, as Node's ICU carries it, has both in Cyrillic (kk) and in Arabic letters (kk-Arab). */

export type WordPair = { cyrillic: string; arabic: string }

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'.split('')
const TWO_LETTERS = ALPHABET.flatMap((a) => ALPHABET.map((b) => a + b))
const THREE_LETTERS = TWO_LETTERS.flatMap((ab) => ALPHABET.map((c) => ab + c))
const FOUR_LETTERS = THREE_LETTERS.flatMap((abc) => ALPHABET.map((d) => abc + d))

/**
 * The distinct word pairs of all display names (languages, regions, scripts, currencies, calendars, date fields) and of the
 * names of months and weekdays. Names whose two forms differ in their number of words are left out, because it is not known
 * which word answers to which.
 */
export function listCldrPairs(): WordPair[] {
  const pairs = new Map<string, WordPair>()
  for (const [cyrillicName, arabicName] of listNamePairs()) {
    const cyrillic = wordsOf(cyrillicName)
    const arabic = wordsOf(arabicName)
    if (cyrillic.length !== arabic.length) continue
    for (const [i, word] of cyrillic.entries()) {
      const pair = { cyrillic: word.toLowerCase(), arabic: (arabic[i] ?? '').replaceAll('\u0674', '\u0621') }
      if (/\p{Script=Cyrillic}/u.test(word)) pairs.set(`${pair.cyrillic} ${pair.arabic}`, pair)
    }
  }
  return [...pairs.values()]
}

function listNamePairs(): [string, string][] {
  return [
    ...displayNames('language', [...TWO_LETTERS, ...THREE_LETTERS]),
    ...displayNames(
      'region',
      TWO_LETTERS.map(upper).concat(Array.from({ length: 1000 }, (_, n) => `${n}`.padStart(3, '0'))),
    ),
    ...displayNames('script', FOUR_LETTERS.map(titled)),
    ...displayNames('currency', THREE_LETTERS.map(upper)),
    ...displayNames('calendar', Intl.supportedValuesOf('calendar')),
    ...displayNames('dateTimeField', [
      'era',
      'year',
      'quarter',
      'month',
      'weekOfYear',
      'weekday',
      'day',
      'hour',
      'minute',
    ]),
    ...dateNames({ month: 'long' }),
    ...dateNames({ weekday: 'long' }),
  ]
}

function displayNames(type: Intl.DisplayNamesType, codes: readonly string[]): [string, string][] {
  const cyrillic = new Intl.DisplayNames('kk', { type, fallback: 'none' })
  const arabic = new Intl.DisplayNames('kk-Arab', { type, fallback: 'none' })
  return codes.flatMap((code): [string, string][] => {
    const name = cyrillic.of(code)
    const other = name === undefined ? undefined : arabic.of(code)
    return name === undefined || other === undefined ? [] : [[name, other]]
  })
}

function dateNames(form: Intl.DateTimeFormatOptions): [string, string][] {
  const cyrillic = new Intl.DateTimeFormat('kk', { ...form, timeZone: 'UTC' })
  const arabic = new Intl.DateTimeFormat('kk-Arab', { ...form, timeZone: 'UTC' })
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, month + 1))
  return days.map((day) => [cyrillic.format(day), arabic.format(day)])
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{M}\u0674]+/gu) ?? []
}

function upper(code: string): string {
  return code.toUpperCase()
}

function titled(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1)
}
