/** A reader's query in any of the three scripts, as the Cyrillic in which everything is stored. */
import type { IsWord } from './best-reading'
import { fromArabic } from './from-arabic'
import { fromLatin } from './from-latin'
import { withoutDirectionMarks } from './right-to-left'

const PUNCTUATION: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

/**
 * Reads every word of Latin or Arabic letters as Kazakh; Cyrillic words, digits and marks stay.
 *
 * What is no Kazakh word in any reading comes out in its usual reading («Apple» апле): a caller who also wants texts that have
 * it in Latin letters asks for both.
 *
 * @param text a query, at most a few hundred characters
 * @param isWord is asked for lower-case Cyrillic words, some dozens of times for a word
 */
export function toCyrillic(text: string, isWord: IsWord): string {
  return withoutDirectionMarks(text)
    .normalize('NFC')
    .replaceAll(/[،؛؟]/g, (mark) => PUNCTUATION[mark] ?? mark)
    .replaceAll(/[\p{Script=Latin}ʼ]+/gu, (word) => fromLatin(word, isWord).text)
    .replaceAll(/[\p{Script=Arabic}\u0621\u0640\u0674]+/gu, (word) => fromArabic(word, isWord).text)
}
