/** Letters that are taken for one another: pairs of Kazakh vowels, and what other keyboards have in their place. */
const confused = new Set(
  'әа аә ія иі іи ыі іы ый йы қк кқ ғг гғ ңн нң өо оө ұу уұ үу уү ұү үұ һх хһ ыи иы ий йи еэ эе её ёе шщ щш'.split(' '),
)
const cheap = 0.5

/**
 * How far a typed word is from another: letters put in, left out, changed or swapped with their neighbour count 1, letters that are
 * easily confused a half (Damerau 1964, optimal string alignment).
 */
export function editDistance(typed: string, meant: string): number {
  let before: number[] = []
  let row = Array.from({ length: meant.length + 1 }, (_, column) => column)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= meant.length; j++) {
      const [a, b] = [typed.charAt(i - 1), meant.charAt(j - 1)]
      const change = a === b ? 0 : confused.has(a + b) ? cheap : 1
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + change)
      if (i > 1 && j > 1 && a === meant.charAt(j - 2) && b === typed.charAt(i - 2))
        cost = Math.min(cost, at(before, j - 2) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return at(row, meant.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}

const alphabets = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
} as const

/** Every word that is one typing error away, some hundreds. */
export function neighboursOf(word: string, edition: keyof typeof alphabets): string[] {
  const words = new Set<string>()
  for (let place = 0; place <= word.length; place++) {
    const [head, rest] = [word.slice(0, place), word.slice(place)]
    if (rest !== '') words.add(head + rest.slice(1))
    if (rest.length > 1) words.add(head + rest.charAt(1) + rest.charAt(0) + rest.slice(2))
    for (const letter of alphabets[edition]) {
      words.add(head + letter + rest)
      if (rest !== '') words.add(head + letter + rest.slice(1))
    }
  }
  words.delete(word)
  return [...words]
}
