/**
 * How slips are made when writing Kazakh, and what each costs. A letter that the Kazakh layout adds is easily swapped for
 * its Russian neighbour in sound (қ for к); a finger lands on the key beside (layout of GOST 43–2005, ҚР СТ 920–91); letters are
 * doubled, left out or exchanged with the next. Costs are in units of one ordinary slip.
 */
const SOUND_PAIRS = [
  'әа',
  'іи',
  'іы',
  'қк',
  'ғг',
  'ңн',
  'өо',
  'ұу',
  'үу',
  'ұү',
  'һх',
  'ий',
  'ея',
  'её',
  'шщ',
  'ыи',
  'ае',
  'әе',
  'дт',
  'бп',
  'зс',
]
const CHEAP_SOUND_PAIRS = 11
const KEY_ROWS = ['әіңғүұқөһ', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']

export const EDIT_COST = {
  lookalike: 0.3,
  sound: 0.6,
  neighbour: 0.7,
  doubled: 0.5,
  exchanged: 0.6,
  any: 1,
} as const

const pairKey = (a: string, b: string): string => (a < b ? a + b : b + a)

function costsOfPairs(): Map<string, number> {
  const costs = new Map<string, number>()
  KEY_ROWS.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const here = row.charAt(x)
      for (const near of [row.charAt(x + 1), KEY_ROWS[y + 1]?.charAt(x) ?? '', KEY_ROWS[y + 1]?.charAt(x - 1) ?? '']) {
        if (near !== '') costs.set(pairKey(here, near), EDIT_COST.neighbour)
      }
    }
  })
  SOUND_PAIRS.forEach((pair, i) => {
    costs.set(pairKey(pair.charAt(0), pair.charAt(1)), i < CHEAP_SOUND_PAIRS ? EDIT_COST.lookalike : EDIT_COST.sound)
  })
  return costs
}

const pairCosts = costsOfPairs()

/** What writing one letter for another costs. */
export const swapCost = (a: string, b: string): number => pairCosts.get(pairKey(a, b)) ?? EDIT_COST.any

export const SPELLING_LETTERS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

const lookalikes = new Map(
  Array.from(SPELLING_LETTERS, (letter) => [
    letter,
    Array.from(SPELLING_LETTERS).filter((other) => other !== letter && swapCost(other, letter) <= EDIT_COST.lookalike),
  ]),
)

/** The letters that a letter is easily written for: қ for к, and к for қ. */
export const lookalikesOf = (letter: string): readonly string[] => lookalikes.get(letter) ?? []

/** Calls `visit` with every string one edit away from the word, and what that edit costs. */
export function forEachEdit(word: string, visit: (edited: string, cost: number) => void): void {
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i)
    const here = word.charAt(i)
    const after = word.slice(i + 1)
    if (here !== '') {
      const isDoubled = here === word.charAt(i - 1) || here === word.charAt(i + 1)
      visit(before + after, isDoubled ? EDIT_COST.doubled : leftOutCost(word, i))
      const next = word.charAt(i + 1)
      if (next !== '' && next !== here) visit(before + next + here + word.slice(i + 2), EDIT_COST.exchanged)
    }
    for (const letter of SPELLING_LETTERS) {
      if (here !== '' && letter !== here) visit(before + letter + after, swapCost(letter, here))
      if (letter !== word.charAt(i - 1)) {
        visit(before + letter + here + after, letter === here ? EDIT_COST.doubled : EDIT_COST.any)
      }
    }
  }
}

/** A letter that the writer put in by mistake is mostly one whose key lies beside its neighbours' keys. */
function leftOutCost(word: string, i: number): number {
  const here = word.charAt(i)
  const besides = [word.charAt(i - 1), word.charAt(i + 1)].filter((letter) => letter !== '')
  return Math.min(EDIT_COST.any, ...besides.map((letter) => Math.max(EDIT_COST.neighbour, swapCost(here, letter))))
}
