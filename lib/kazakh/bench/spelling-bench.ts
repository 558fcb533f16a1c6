/** Measures the spelling check: real words accepted, made-up slips noticed and mended, speed on an article. */
import { getWordList } from '@/lib/kazakh/data/word-list'
import { checkText, checkWord, suggest } from '@/lib/kazakh/spelling/spelling'
import { findDevNews } from './dev-news'
import { processorTime } from './processor-time'
import type { BenchRow } from './scripts-bench'
import { misspell, seededRandom } from './typing-errors'

const SEED = 20_260
const MENDED_SAMPLE = 1500
const ARTICLE_WORDS = 3000

const percent = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  (100 * items.filter(test).length) / Math.max(1, items.length)

/** Forms of the word list that the checker trusts: to make slips of where the development set is not there. */
const trustedWords = (): string[] =>
  getWordList().filter((word, i) => i % 40 === 0 && /^[\u0400-\u04ff]{2,}$/.test(word) && checkWord(word))

/** Runs every measurement (some ten seconds of one processor). */
export function benchSpelling(): BenchRow[] {
  const news = findDevNews()
  const words = news ? [...news.keys()].filter((form) => /^[\u0400-\u04ff]{2,}$/.test(form)) : trustedWords()
  const random = seededRandom(SEED)
  const slips = words.map((word) => ({ word, slip: misspell(word, random) }))
  const missed = percent(slips, ({ slip }) => checkWord(slip))
  const noticed = slips.filter(({ slip }) => !checkWord(slip)).slice(0, MENDED_SAMPLE)
  const mended = percent(noticed, ({ word, slip }) => suggest(slip, 1)[0] === word)
  return [
    ...benchRealWords(news ? words : undefined),
    { name: 'spelling: slips accepted', value: missed, limit: 10, unit: '%', ok: missed <= 10 },
    { name: 'spelling: right suggestion first', value: mended, limit: 85, unit: '%', ok: mended >= 85 },
    benchArticle(words, random),
  ]
}

/** How many different forms of the news are accepted; a form counts once, however often it comes. */
function benchRealWords(words: readonly string[] | undefined): BenchRow[] {
  if (!words) {
    return [{ name: 'spelling: the development set is not there', value: 0, limit: null, unit: 'words', ok: true }]
  }
  const accepted = percent(words, (word) => checkWord(word))
  return [
    { name: 'spelling: news forms tried', value: words.length, limit: null, unit: 'words', ok: true },
    { name: 'spelling: news forms accepted', value: accepted, limit: 99, unit: '%', ok: accepted >= 99 },
  ]
}

/** An article of 3,000 words, one in a hundred of them misspelt. */
function benchArticle(words: readonly string[], random: () => number): BenchRow {
  const article = Array.from({ length: ARTICLE_WORDS }, (_, i) => {
    const word = words[Math.floor(random() * words.length)] ?? ''
    return i % 100 === 0 ? misspell(word, random) : word
  }).join(' ')
  checkText('сөз')
  const took = processorTime(() => checkText(article))
  return { name: 'spelling: an article of 3,000 words', value: took, limit: 100, unit: 'ms', ok: took <= 100 }
}
