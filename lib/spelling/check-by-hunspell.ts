import type { Edition } from '@/lib/i18n/editions'
import type { HunspellLanguage } from './hunspell'
import { isOwnForm } from './own-forms'
import type { DoubtfulRange } from './spelling'
import { type TextWord, wordsInText } from './words-in-text'

type Language = Exclude<Edition, 'kk'>

/**
 * The doubtful words of a Russian or English text. A capitalised word that the dictionary does not have is taken for a name, unless it
 * opens a sentence and is one slip away from a common word.
 * @param own the newsroom's own words, in lower case
 */
export function checkByHunspell(
  text: string,
  language: Language,
  dictionary: HunspellLanguage,
  own: ReadonlySet<string>,
): DoubtfulRange[] {
  return wordsInText(text, language)
    .filter((word) => !isAccepted(word, language, dictionary, own))
    .map(({ text, offset }) => [offset, offset + text.length])
}

function isAccepted(
  { text, opens }: TextWord,
  language: Language,
  dictionary: HunspellLanguage,
  own: ReadonlySet<string>,
): boolean {
  const accepts = (part: string): boolean =>
    part.length < 2 || dictionary.knows(part) || isOwnForm(part.toLowerCase(), own, language)
  if (accepts(text)) return true
  const parts = text.split(/[-‑]/)
  if (parts.length > 1 && parts.every((part) => accepts(part) || isCapitalised(part))) return true
  return isCapitalised(text) && !(opens && isSlipOfCommonWord(text.toLowerCase(), language, dictionary))
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

const letters: Record<Language, string> = {
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
}
/** Short names are one letter away from some word or other. */
const SHORTEST_JUDGED = 8
/** Surnames are too: the Russian dictionary has hundreds of them among its common words. */
const SURNAME = /(?:[оеё]в|ин)(?:а|у|ым|е|ы|ой|ых|ыми)?$/

/** Whether one letter more, less, other or exchanged with the next makes a word that is written without a capital. */
function isSlipOfCommonWord(word: string, language: Language, dictionary: HunspellLanguage): boolean {
  if (word.length < SHORTEST_JUDGED || SURNAME.test(word)) return false
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i)
    const here = word.charAt(i)
    const after = word.slice(i + 1)
    if (here !== '' && dictionary.knows(before + after)) return true
    if (after !== '' && dictionary.knows(before + after.charAt(0) + here + after.slice(1))) return true
    for (const letter of letters[language]) {
      if (here !== '' && letter !== here && dictionary.knows(before + letter + after)) return true
      if (dictionary.knows(before + letter + here + after)) return true
    }
  }
  return false
}
