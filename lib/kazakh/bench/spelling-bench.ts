/** Measures the spelling check: real words accepted, made-up slips noticed and mended, speed on an article. */
import { getWordList } from '@/lib/kazakh/data/word-list'
import { checkText, checkWord, suggest } from '@/lib/kazakh/spelling/spelling'
import { findDevNews } from './dev-news'
import type { BenchRow } from './scripts-bench'
import { misspell, seededRandom } from './typing-errors'

const SEED = 20_260
const MENDED_SAMPLE = 1500
const ARTICLE_WORDS = 3000

const percent = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  (100 * items.filter(test).length) / Math.max(1, items.length)

/** Real words to try: the forms of the development set where it is there, else a sample of the word list. */
function realWords(): { words: readonly string[]; source: string } {
  const lemmas = findDevNews()
  if (lemmas) return { words: [...lemmas.keys()].filter((form) => /^[\u0400-\u04ff]{2,}$/.test(form)), source: 'news' }
  const listed = getWordList().filter((word, i) => i % 40 === 0 && /^[\u0400-\u04ff]{5,}$/.test(word))
  return { words: listed, source: 'the word list, for the development set is not there' }
}

/** Runs every measurement (some ten seconds on one core). */
export function benchSpelling(): BenchRow[] {
  const { words, source } = realWords()
  const random = seededRandom(SEED)
  const slips = words.map((word) => ({ word, slip: misspell(word, random) }))
  const accepted = percent(words, (word) => checkWord(word))
  const missed = percent(slips, ({ slip }) => checkWord(slip))
  const noticed = slips.filter(({ slip }) => !checkWord(slip)).slice(0, MENDED_SAMPLE)
  const mended = percent(noticed, ({ word, slip }) => suggest(slip, 1)[0] === word)
  return [
    { name: `spelling: real words (${source})`, value: words.length, limit: null, unit: 'words', ok: true },
    { name: 'spelling: real words accepted', value: accepted, limit: 99, unit: '%', ok: accepted >= 99 },
    { name: 'spelling: slips accepted', value: missed, limit: 10, unit: '%', ok: missed <= 10 },
    { name: 'spelling: right suggestion first', value: mended, limit: 85, unit: '%', ok: mended >= 85 },
    benchArticle(words, random),
  ]
}

/** An article of 3,000 words, one in a hundred of them misspelt. */
function benchArticle(words: readonly string[], random: () => number): BenchRow {
  const article = Array.from({ length: ARTICLE_WORDS }, (_, i) => {
    const word = words[Math.floor(random() * words.length)] ?? ''
    return i % 100 === 0 ? misspell(word, random) : word
  }).join(' ')
  checkText('сөз')
  const start = performance.now()
  checkText(article)
  const took = performance.now() - start
  return { name: 'spelling: an article of 3,000 words', value: took, limit: 100, unit: 'ms', ok: took <= 100 }
}
