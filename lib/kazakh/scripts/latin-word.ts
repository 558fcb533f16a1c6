/**
 * One Kazakh word from Cyrillic to the Latin alphabet of 2021 (the draft of 31 letters presented on 28 January 2021), with
 * its capitals. The dotted and the dotless i are two letters, as in Turkish: и i İ, і ı I.
 */
import { letterTable } from './letter-table'
import { LATIN_LOAN_LETTERS, type LoanLetters } from './loan-letters'

const LETTERS = letterTable(
  `а a  ә ä  б b  в v  г g  ғ ğ  д d  е e  ж j  з z  и i  й i  к k  қ q  л l  м m  н n  ң ñ  о o  ө ö  п p
   р r  с s  т t  у u  ұ ū  ү ü  ф f  х h  һ h  ш ş  ы y  і ı`,
)

/**
 * A function that writes one word in Latin letters.
 *
 * It takes a run of Cyrillic letters and keeps its capitals: «Юрий» İuri, «ЮНЕСКО» İUNESKO, «ҚазҰУ» QazŪU. Letters that
 * Kazakh does not have stay as they are.
 */
export function latinWriter(loanLetters: LoanLetters = LATIN_LOAN_LETTERS): (word: string) => string {
  const spellings = new Map([...LETTERS, ...Object.entries(loanLetters)])
  const capitals = new Map(Array.from(spellings, ([letter, spelling]) => [letter.toUpperCase(), spelling]))

  return (word) => {
    let written = ''
    for (let i = 0; i < word.length; i++) {
      const letter = word.charAt(i)
      const small = spellings.get(letter)
      if (small !== undefined) written += small
      else written += capitalised(capitals.get(letter) ?? letter, () => isShouted(word, i))
    }
    return written
  }
}

/** Upper case by the rules of the Kazakh Latin alphabet: i İ, ı I. `toLocaleUpperCase('kk-Latn')` gets both wrong. */
export function upperLatin(text: string): string {
  return text.replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase()
}

/** Lower case by the rules of the Kazakh Latin alphabet: İ i, I ı. */
export function lowerLatin(text: string): string {
  return text.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase()
}

function capitalised(spelling: string, shouted: () => boolean): string {
  if (spelling.length < 2 || shouted()) return upperLatin(spelling)
  return upperLatin(spelling.charAt(0)) + spelling.slice(1)
}

/** Whether the capital at a place stands among capitals, so that all letters of its spelling are capitals too. */
function isShouted(word: string, place: number): boolean {
  const neighbour = word.charAt(place + 1) || word.charAt(place - 1)
  return neighbour !== '' && neighbour !== neighbour.toLowerCase()
}
