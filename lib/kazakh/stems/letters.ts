/**
 * The sounds of Kazakh as far as the choice of a suffix depends on them.
 * Source of the classes: the standard grammar (Қазақ грамматикасы, Astana 2002, §§ on үндестік заңы) as summed up in
 * the tables of Wikipedia's "Kazakh grammar"; loanword finals follow present newspaper usage.
 */

/** The letters of the alphabet, in its order. */
export const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

const VOWELS = 'аәеёиоөуұүыіэюя'
const SOFT_MARKS = 'ъь'

/**
 * What the letter before a suffix must be. `open` vowels end a syllable; у, и and ю hide a consonant (ұу, ій, йу) and so
 * take the suffixes of both kinds; б в г ғ д at the end of loanwords count as voiceless (клубта, педагогтар).
 */
const CLASS_LETTERS = {
  any: ALPHABET,
  vowel: VOWELS,
  consonant: 'бвгғджзйкқлмнңпрстуфхһцчшщию',
  open: 'аәеёоөұүыіэяи',
  open3: 'аәеёоөұүыіэяи',
  closed: 'бвгғджзйклмнңқпрстуфхһцчшщию',
  voiced: 'аәеёиоөуұүыіэюяжзйлмнңр',
  voiceless: 'пфкқтсшщчцхһбвгғд',
  plainVowel: 'аәеёиоөұүыіэя',
  lar: 'аәеёиоөуұүыіэюярй',
  dar: 'лмнңжз',
  ning: 'аәеёоөұүыіэяимнң',
  ding: 'рлйужзию',
  ny: 'аәеёоөұүыіэяию',
  dy: 'рлмнңйужзию',
  dan: 'аәеёиоөуұүыіэюярлйжз',
  nan: 'мнң',
  men: 'аәеёиоөуұүыіэюярлймнң',
  ben: 'жз',
  mn: 'мң',
  third: 'ыі',
  ma: 'аәеоөұүыіэярлйуи',
  ba: 'мнңжз',
  verbOpen: 'аәеоөыіэ',
  verbOpenPlain: 'аәеоөэ',
  verbClosed: 'бгғджзйклмнңқпрстуфхшиө',
  l: 'л',
  lry: 'лрй',
  i: 'и',
  mbp: 'мбп',
  ae: 'ае',
  u: 'у',
  p: 'п',
  presentEnd: 'аейия',
  gerundAfter: 'аәбвгғдежзикқлмнңөпрстуүфхшэ',
  consonantOrVowel: 'аәбвгғдежзйкқлмнңоөпрстуүұфхшчц',
} as const

export type LetterClass = keyof typeof CLASS_LETTERS

/** Number of slots in a table indexed by the low bits of a Cyrillic letter's code. */
export const CODES = 256

/** Code of a Cyrillic letter within U+0400–U+04FF, or 0 for anything else. */
export const codeOf = (charCode: number): number => (charCode >= 0x400 && charCode < 0x500 ? charCode - 0x400 : 0)

const tableOf = (letters: string): Uint8Array => {
  const table = new Uint8Array(CODES)
  for (const letter of letters) table[codeOf(letter.charCodeAt(0))] = 1
  return table
}

const isLowerCase = tableOf(ALPHABET)

/** The word in lower case. `toLowerCase` is slow on Cyrillic, and nearly all words are lower-case already. */
export function lowerCased(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (isLowerCase[codeOf(word.charCodeAt(i))] !== 1) return word.toLowerCase()
  }
  return word
}

const classTables = new Map<LetterClass, Uint8Array>()

/** A lookup table of a letter class: 1 at the code of each letter in it. */
export function lettersOf(name: LetterClass): Uint8Array {
  const known = classTables.get(name)
  if (known) return known
  const table = tableOf(CLASS_LETTERS[name])
  classTables.set(name, table)
  return table
}

const isSoftMark = tableOf(SOFT_MARKS)
const isVowelCode = tableOf(VOWELS)
const BACK = 1
const FRONT = 2
const harmonyOfLetter = new Uint8Array(CODES)
for (const letter of 'аоұыёюя') harmonyOfLetter[codeOf(letter.charCodeAt(0))] = BACK
for (const letter of 'әеөүіэ') harmonyOfLetter[codeOf(letter.charCodeAt(0))] = FRONT

/** Back, front, or 0 where the word does not say (су, ки). */
export type Harmony = 0 | typeof BACK | typeof FRONT
export { BACK, FRONT }

/** Harmony that a stretch of letters asks of what follows it, given the harmony before the letter `code`. */
export const nextHarmony = (before: number, code: number): number => harmonyOfLetter[code] || before

export const isVowelLetter = (code: number): boolean => isVowelCode[code] === 1
export const isSoftMarkLetter = (code: number): boolean => isSoftMark[code] === 1

/** The harmony of a whole stem: that of its last decisive vowel, or of қ and ғ where no vowel decides. */
export function harmonyOf(stem: string): Harmony {
  for (let i = stem.length - 1; i >= 0; i--) {
    const found = harmonyOfLetter[codeOf(stem.charCodeAt(i))]
    if (found === BACK || found === FRONT) return found
  }
  return /[қғ]/.test(stem) ? BACK : 0
}

/** Whether the string has a vowel at all; abbreviations (трлн) have none. */
export function hasVowel(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isVowelCode[codeOf(text.charCodeAt(i))] === 1) return true
  return false
}
