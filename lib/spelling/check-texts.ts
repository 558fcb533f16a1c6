import type { Database } from '@/db/client'
import { countPassedWords, insertPassedWord, listPassedWords, type PassedWordsKey } from '@/db/queries/passed-words'
import type { Edition } from '@/lib/i18n/editions'
import { getOwnWords } from './own-words'
import type { DoubtfulRange, SpellingAdvice } from './spelling'
import { adviseInThread, checkInThread } from './spelling-thread'

/** Nobody lets more words pass in one article: whoever would has another language in mind. */
const MOST_PASSED = 1000

/**
 * The doubtful words of some texts, but for those of the newsroom's dictionary and those that the person lets pass in an article.
 * @param passedIn the article that the texts are of, and the person; undefined for texts of no article
 * @throws SpellingAwayError when the check cannot be had now
 */
export async function checkTexts(
  db: Database,
  { edition, texts, passedIn }: { passedIn: PassedWordsKey | undefined; edition: Edition; texts: readonly string[] },
): Promise<DoubtfulRange[][]> {
  const [own, passed] = await Promise.all([
    getOwnWords(db, edition),
    passedIn === undefined ? [] : listPassedWords(db, passedIn),
  ])
  const found = await checkInThread(edition, texts, own)
  if (passed.length === 0) return found
  const passes = new Set(passed)
  return texts.map((text, at) =>
    (found[at] ?? []).filter(([from, to]) => !passes.has(text.slice(from, to).toLowerCase())),
  )
}

/**
 * What may have been meant by a doubtful word, and what of it could go into the dictionary.
 * @throws SpellingAwayError when nothing can be had now
 */
export async function adviseOnWord(db: Database, edition: Edition, word: string): Promise<SpellingAdvice> {
  return adviseInThread(edition, word, await getOwnWords(db, edition))
}

/** Lets a word pass in one article, for one person. */
export async function letWordPass(db: Database, { word, ...whose }: PassedWordsKey & { word: string }): Promise<void> {
  if ((await countPassedWords(db, whose)) < MOST_PASSED)
    await insertPassedWord(db, { ...whose, word: word.toLowerCase() })
}
