/**
 * Kazakh in Arabic letters (töte jazu) back to Cyrillic, for queries. Four pairs of vowels share a letter; the hamza and the
 * letters of к, г and е tell which is meant in most words, a list of words in the rest.
 */
import { ARABIC_SPELLINGS } from './arabic-spellings'
import { bestReading, knownReadings, type IsWord, type Step } from './best-reading'
import { letterTable } from './letter-table'

/** The letters that have one reading. */
const PLAIN = letterTable(
  'ب б  ۆ в  گ г  ع ғ  د д  ج ж  ز з  ك к  ق қ  ل л  م м  ن н  ڭ ң  پ п  ر р  س с  ت т  ۋ у  ف ф  ح х  ھ һ  چ ч  ش ш',
)

/** The letters of a back and a front vowel. */
const VOWELS = new Map([
  ['ا', 'аә'],
  ['و', 'оө'],
  ['ۇ', 'ұү'],
  ['ى', 'ыі'],
])

/** Letters of Arabic and Persian keyboards that stand for those of töte jazu. */
const KEYBOARD = letterTable('ک ك  ی ى  ە ە  ه ە  ة ە  أ ا  آ ا  إ ا  ؤ ۋ  ئ ى  خ ح  غ ع  ڤ ۆ')

/** Spellings of loanwords, with how unlikely each is. */
const LOANS: readonly (readonly [arabic: string, cyrillic: string, cost: number])[] = [
  ['تس', 'ц', 1],
  ['شش', 'щ', 2],
  ['ج', 'дж', 2],
  ['س', 'сц', 3],
  ['ڭ', 'нг', 2],
  ['يو', 'ё', 1],
  ['يو', 'ьо', 3],
]

/** The established spellings of names, with their Cyrillic. */
const NAMES = ARABIC_SPELLINGS.map(({ name, arab = '' }) => ({ name, arabic: withoutHamza(arab) }))

/**
 * Reads one word.
 *
 * @param word Arabic letters, with the hamza as U+0621 or U+0674 or without; marks of direction taken out
 * @param isWord the word list, or the list and a stem parse
 * @returns lower-case Cyrillic: the likeliest reading that is a word, and whether there is one; otherwise the usual reading
 */
export function fromArabic(word: string, isWord: IsWord): { text: string; known: boolean } {
  return bestReading(latticeOf(word), isWord)
}

/** All words that a spelling in Arabic letters may stand for, the likeliest first, at most `limit`. */
export function wordsFromArabic(word: string, isWord: IsWord, limit = 3): string[] {
  return knownReadings(latticeOf(word), isWord, limit)
}

function latticeOf(word: string): Step[][] {
  const letters = Array.from(withoutHamza(word), (letter) => KEYBOARD.get(letter) ?? letter).join('')
  const front = /^[\u0621\u0674]/.test(word) || /[كگە]/.test(letters)
  return stepsOf(letters, front)
}

function stepsOf(word: string, front: boolean): Step[][] {
  const firstVowel = word.search(/[اوۇى]/)
  return Array.from(word, (letter, place) => {
    const steps = stepsOfLetter(word, place, front, place === firstVowel)
    for (const [arabic, text, cost] of LOANS) {
      if (word.startsWith(arabic, place)) steps.push({ length: arabic.length, text, cost })
    }
    if (letter === 'ي') steps.push(...stepsOfIotated(word, place))
    if (place === 0) steps.push(...stepsOfNames(word))
    return steps.concat(steps.flatMap(withUnwritten)).sort((a, b) => a.cost - b.cost || b.length - a.length)
  })
}

function stepsOfLetter(word: string, place: number, front: boolean, first: boolean): Step[] {
  const letter = word.charAt(place)
  const [back, fronted] = VOWELS.get(letter) ?? ''
  if (back !== undefined && fronted !== undefined) {
    // ә, ө and ү stand in the first syllable; further on only і is as common as its back pair.
    const frontCost = front ? (first || letter === 'ى' ? 0 : 1) : 1
    return [one(back, front && frontCost === 0 ? 1 : 0), one(fronted, frontCost)]
  }
  if (letter === 'ە') return [one('е', 0), one('э', place === 0 ? 1 : 2)]
  if (letter === 'ي')
    return afterVowel(word, place) ? [one('й', 0), one('и', 2)] : [one('и', 0), one('й', 2), one('ий', 2)]
  return [one(PLAIN.get(letter) ?? letter, 0)]
}

/** я and ю after a vowel, ия and ию elsewhere share their letters. */
function stepsOfIotated(word: string, place: number): Step[] {
  const vowelBefore = place === 0 || afterVowel(word, place)
  const pair = (iotated: string, withI: string): Step[] => [
    { length: 2, text: iotated, cost: vowelBefore ? 0 : 1 },
    { length: 2, text: withI, cost: vowelBefore ? 2 : 0 },
  ]
  if (word.startsWith('يا', place)) return pair('я', 'ия')
  return word.startsWith('يۋ', place) ? pair('ю', 'ию') : []
}

function stepsOfNames(word: string): Step[] {
  return NAMES.filter(({ arabic }) => word.startsWith(arabic)).map(({ name, arabic }) => ({
    length: arabic.length,
    text: name,
    cost: 0,
  }))
}

/** Also without the tatweel, which only stretches a line. */
function withoutHamza(word: string): string {
  return word.normalize('NFC').replaceAll(/[\u0621\u0674\u0640]/g, '')
}

function one(text: string, cost: number): Step {
  return { length: 1, text, cost }
}

function afterVowel(word: string, place: number): boolean {
  return place > 0 && 'اوۇىەۋ'.includes(word.charAt(place - 1))
}

/** What a spelling leaves out: ь or ъ after a consonant, and the second of two consonants at the end of a syllable. */
function withUnwritten({ length, text, cost }: Step): Step[] {
  if (!/^[бвгджзклмнпрстфхцчшщ]$/.test(text)) return []
  return [
    { length, text: `${text}ь`, cost: cost + (text === 'л' ? 1 : 2) },
    { length, text: `${text}ъ`, cost: cost + 3 },
    { length, text: text + text, cost: cost + 3 },
  ]
}
