import { lookalikesOf } from '@/lib/kazakh/spelling/edits'
import type { OwnWords } from '@/lib/kazakh/spelling/own-words'
import { type DoubtfulWord, findDoubtful, suggest } from '@/lib/kazakh/spelling/spelling'
import type { HunspellLanguage } from './hunspell'
import type { DoubtfulRange } from './spelling'

/** Letters that Kazakh has and Russian has not. */
const KAZAKH_LETTER = /[әғқңөұүһі]/i
/** What may stand between two words of one phrase. */
const BETWEEN = /^[\s,«»"“”„()—–-]+$/

/**
 * The doubtful words of a Kazakh text. Russian words stand in many of them, in quotations and titles: a doubtful word that Russian has
 * is let pass if it stands beside another, or if no Kazakh word is written for it by look-alike letters (балык for балық is a slip).
 * @param openRussian is asked only when a word could be Russian
 */
export async function checkKazakh(
  text: string,
  own: OwnWords,
  openRussian: () => Promise<HunspellLanguage>,
): Promise<DoubtfulRange[]> {
  const doubtful = findDoubtful(text, own)
  const russian = new Set<DoubtfulWord>()
  if (doubtful.some(({ word }) => !KAZAKH_LETTER.test(word))) {
    const { knows } = await openRussian()
    for (const found of doubtful) if (!KAZAKH_LETTER.test(found.word) && knows(found.word)) russian.add(found)
  }
  return doubtful
    .filter((found, at) => {
      if (!russian.has(found)) return true
      const isBeside = (other: DoubtfulWord | undefined) =>
        other !== undefined && russian.has(other) && BETWEEN.test(between(text, found, other))
      return !isBeside(doubtful[at - 1]) && !isBeside(doubtful[at + 1]) && isWrittenForKazakh(found.word, own)
    })
    .map(({ word, offset }) => [offset, offset + word.length])
}

function between(text: string, one: DoubtfulWord, other: DoubtfulWord): string {
  const [first, second] = one.offset < other.offset ? [one, other] : [other, one]
  return text.slice(first.offset + first.word.length, second.offset)
}

/** Whether a Kazakh word differs from it in nothing but letters that look or sound alike. */
function isWrittenForKazakh(word: string, own: OwnWords): boolean {
  const lower = word.toLowerCase()
  return suggest(lower, 3, own).some(
    (meant) =>
      meant.length === lower.length &&
      Array.from(meant).every((letter, at) => {
        const written = lower.charAt(at)
        return letter === written || lookalikesOf(written).includes(letter)
      }),
  )
}
