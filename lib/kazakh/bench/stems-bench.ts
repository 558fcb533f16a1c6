/** Measures the stemmer: conflation on the development set where it is there, speed, load time and memory. */
import { getWordList } from '@/lib/kazakh/data/word-list'
import { getLexicon } from '@/lib/kazakh/stems/lexicon'
import { stems } from '@/lib/kazakh/stems/stems'
import { measureConflation } from './conflation'
import { findDevNews } from './dev-news'
import { processorTime } from './processor-time'
import type { BenchRow } from './scripts-bench'

const TIMED_WORDS = 1_000_000
const MEGABYTE = 1_000_000

/** Runs every measurement (some ten seconds on one core). Load figures are true only in a fresh process. */
export function benchStems(): BenchRow[] {
  return [...benchLoad(), ...benchConflation(), ...benchSpeed()]
}

function benchLoad(): BenchRow[] {
  const before = process.memoryUsage()
  const took = processorTime(getLexicon)
  const after = process.memoryUsage()
  const grown = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / MEGABYTE
  return [
    { name: 'lexicon: loading', value: took, limit: 150, unit: 'ms', ok: took <= 150 },
    { name: 'lexicon: memory', value: grown, limit: 60, unit: 'MB', ok: grown <= 60 },
  ]
}

function benchConflation(): BenchRow[] {
  const lemmas = findDevNews()
  if (!lemmas) {
    return [{ name: 'conflation: the development set is not there', value: 0, limit: null, unit: 'forms', ok: true }]
  }
  const { recall, precision, f1, forms } = measureConflation(lemmas, stems)
  return [
    { name: 'conflation: development set', value: forms, limit: null, unit: 'forms', ok: true },
    { name: 'conflation: recall', value: recall, limit: null, unit: '%', ok: true },
    { name: 'conflation: precision', value: precision, limit: null, unit: '%', ok: true },
    { name: 'conflation: F1', value: f1, limit: 95, unit: '%', ok: f1 >= 95 },
  ]
}

/** A million words, each of the word list four times in an order that the memo of the stemmer cannot profit from. */
function benchSpeed(): BenchRow[] {
  const words = getWordList()
  stems('қазақ')
  const took = processorTime(() => {
    for (let i = 0; i < TIMED_WORDS; i++) stems(words[i % words.length] ?? '')
  })
  const each = (1000 * took) / TIMED_WORDS
  return [
    { name: 'stems: one word', value: each, limit: 10, unit: 'µs', ok: each <= 10 },
    { name: 'stems: 1,000,000 words', value: took / 1000, limit: 10, unit: 's', ok: took <= 10_000 },
  ]
}
