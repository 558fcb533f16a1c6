/**
 * One Kazakh word from Cyrillic to the Arabic script of Kazakhs in China and elsewhere (töte jazu).
 *
 * Sources: the letters are those of töte jazu. How loanwords are respelled and where the hamza stands follows the kk-Arab
 * data of Unicode CLDR 48, the largest public set of words paired with their Cyrillic; where CLDR contradicts itself the
 * plain letter table stands. docs/kazakh-arabic-exceptions.md lists the pairs that these rules do not give.
 */
import { letterTable } from './letter-table'
import { ARABIC_LOAN_LETTERS, type LoanLetters } from './loan-letters'

const LETTERS = letterTable(
  `а ا  ә ا  б ب  в ۆ  г گ  ғ ع  д د  е ە  ж ج  з ز  и ي  й ي  к ك  қ ق  л ل  м م  н ن  ң ڭ  о و  ө و  п پ
   р ر  с س  т ت  у ۋ  ұ ۇ  ү ۇ  ф ف  х ح  һ ھ  ш ش  ы ى  і ى`,
)

/** Set once, before a word whose vowels are front. Kazakh texts have it also as U+0674. */
export const HAMZA = '\u0621'

/** What only loanwords have; a word without it needs no respelling. */
const FOREIGN = /[ёцьюя]|дж|и[ий]|нг|([бвгджзклмнпрстфхш])\1/

/** A loanword is first respelled in Cyrillic the way töte jazu hears it. */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/дж/g, 'ж'], // пенджаб پەنجاب
  [/сц/g, 'с'], // сценарий سەناري
  [/и[ий]/g, 'и'], // маврикий ماۆريكي
  [/[ий]ю|юй/g, 'ю'], // кикуйю كيكۋيۋ, нюй نيۋ
  [/ия/g, 'я'], // азия ازيا
  [/ьо/g, 'ё'], // реюньон رەيۋنيون
  [/(?<=[аәеёоөуұүэюя])нг(?=$|[бдзжмнпстчш])/g, 'ң'], // мунданг مۋنداڭ; -инг keeps both letters: митинг ميتينگ
  [/(?<=[аәеёиоөуұүыіэюя])([бвгджзклмнпрстфхш])\1(?=$|[бгғджзкқмнпстхчш])/g, '$1'], // кирилл كيريل, маршалл مارشال
]

/**
 * A function that writes one word in Arabic letters. It takes a run of Cyrillic letters, of either case; letters that
 * Kazakh does not have stay as they are.
 */
export function arabicWriter(loanLetters: LoanLetters = ARABIC_LOAN_LETTERS): (word: string) => string {
  const spellings = new Map([...LETTERS, ...Object.entries(loanLetters)])
  return (word) => {
    const lower = word.toLowerCase()
    let written = needsHamza(lower) ? HAMZA : ''
    for (const letter of respelled(lower)) written += spellings.get(letter) ?? letter
    return written
  }
}

function respelled(word: string): string {
  return FOREIGN.test(word) ? RESPELLINGS.reduce((spelling, [from, to]) => spelling.replace(from, to), word) : word
}

/**
 * Whether the word's vowels must be marked as front. Four pairs of vowels share a letter; г, к and е already tell that a word
 * is front. A word whose first telling vowel is back (қазір قازىر, форинті فورينتى) has no hamza, which would turn it front.
 */
function needsHamza(word: string): boolean {
  if (/[кгеэ]/.test(word)) return false
  const vowel = /[аоұыяәөүі]/.exec(word)?.[0]
  return vowel !== undefined && 'әөүі'.includes(vowel)
}
