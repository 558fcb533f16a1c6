import { getWordList } from '@/lib/kazakh/data/word-list'
import { wordsFromArabic } from '@/lib/kazakh/scripts/from-arabic'
import { wordsFromLatin } from '@/lib/kazakh/scripts/from-latin'
import { repairLookalikes } from '@/lib/kazakh/scripts/lookalikes'
import { toCyrillic } from '@/lib/kazakh/scripts/to-cyrillic'
import { stems } from '@/lib/kazakh/stems/stems'
import { foldWord } from './terms'

/**
 * The Kazakh words that a typed word may stand for, in lower-case Cyrillic, the likeliest first. A word in Latin letters may also be
 * itself, because names of firms stand in Kazakh texts as they are.
 */
export function readingsOf(word: string): string[] {
  const folded = foldWord(repairLookalikes(word))
  if (/\p{Script=Latin}/u.test(folded)) return [...otherScript(word, wordsFromLatin), folded]
  if (/\p{Script=Arabic}/u.test(folded)) return otherScript(word, wordsFromArabic)
  return [folded]
}

function otherScript(word: string, wordsFrom: typeof wordsFromLatin): string[] {
  const listed = wordsFrom(word, isListed)
  if (listed.length > 0) return listed
  const formed = wordsFrom(word, isForm)
  // A mark by itself, such as a lone hamza, writes no letter: it is looked for as it is, and not as the empty word, which is no query.
  return formed.length > 0 ? formed : [foldWord(toCyrillic(word, isListed)) || foldWord(word)]
}

/** By halving: the list is sorted by code unit, and a set of it would take tens of megabytes more. */
export function isListed(word: string): boolean {
  const words = getWordList()
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return words[low] === word
}

/** A form of a listed word: митингілерге. */
function isForm(word: string): boolean {
  return stems(word).some((stem) => stem !== word && isListed(stem))
}
