/**
 * The letters that Kazakh has for loanwords only. How they are written in the new scripts is not settled by law, so a
 * publication may change them; everything else about the scripts is fixed.
 */

export const LOAN_LETTERS = ['ё', 'ц', 'ч', 'щ', 'э', 'ю', 'я', 'ъ', 'ь'] as const

export type LoanLetter = (typeof LOAN_LETTERS)[number]

/** A spelling for each letter, in lower case; the empty string drops the letter. */
export type LoanLetters = Readonly<Record<LoanLetter, string>>

/** The Latin alphabet of 2021 with the spelling of loan letters that its draft recommends. */
export const LATIN_LOAN_LETTERS: LoanLetters = {
  ё: 'io',
  ц: 'ts',
  ч: 'tş',
  щ: 'ş',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ъ: '',
  ь: '',
}

/** Töte jazu as the press writes it. */
export const ARABIC_LOAN_LETTERS: LoanLetters = {
  ё: 'يو',
  ц: 'تس',
  ч: 'چ',
  щ: 'شش',
  э: 'ە',
  ю: 'يۋ',
  я: 'يا',
  ъ: '',
  ь: '',
}

/** The letters that may stand in a spelling: those of the 2021 alphabet, and those of töte jazu. */
const ALPHABETS = {
  latn: /^[aäbdefgğhıijklmnñoöpqrsştuūüvyzcwx]{0,3}$/,
  arab: /^[ابپتجچحدرزسشعفقكگڭلمنھەوۇۆۋىي]{0,3}$/,
}

/**
 * Reads a loan-letter table that an editor filled in.
 *
 * @param table from letter to spelling; letters left out keep their default
 * @returns the whole table, or the letter whose spelling is not zero to three letters of the script's alphabet
 */
export function parseLoanLetters(
  table: Readonly<Record<string, unknown>>,
  script: 'latn' | 'arab',
): { ok: true; letters: LoanLetters } | { ok: false; letter: LoanLetter } {
  const letters: Record<LoanLetter, string> = { ...(script === 'latn' ? LATIN_LOAN_LETTERS : ARABIC_LOAN_LETTERS) }
  for (const letter of LOAN_LETTERS) {
    const spelling = table[letter]
    if (spelling === undefined) continue
    if (typeof spelling !== 'string' || !ALPHABETS[script].test(spelling)) return { ok: false, letter }
    letters[letter] = spelling
  }
  return { ok: true, letters }
}
