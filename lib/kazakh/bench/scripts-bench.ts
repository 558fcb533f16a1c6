/** Measures the script conversion: exactness of Latin, the way back, agreement with CLDR in Arabic, speed. */
import { getWordList } from '@/lib/kazakh/data/word-list'
import { arabicWriter } from '@/lib/kazakh/scripts/arabic-word'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'
import { createConverter, toArabic, toLatin } from '@/lib/kazakh/scripts/convert'
import { fromArabic } from '@/lib/kazakh/scripts/from-arabic'
import { fromLatin } from '@/lib/kazakh/scripts/from-latin'
import { reasonAgainst } from './cldr-exceptions'
import { listCldrPairs, type WordPair } from './cldr-pairs'

/** One measured figure; `limit` is what it is held against, in the same unit, and null where it is for information. */
export type BenchRow = { name: string; value: number; limit: number | null; unit: string; ok: boolean }

/** The alphabet of 2021 with its loan letters, letter by letter; the reference is written out apart from the converter's table. */
const CYRILLIC = 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ы і э ю я'.split(' ')
const LATIN = 'a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts tş ş ş y ı e iu ia'.split(' ')

/**
 * Runs every measurement (about ten seconds on one core).
 *
 * @param words lower-case Cyrillic
 */
export function benchScripts(words: readonly string[] = getWordList()): BenchRow[] {
  const plain = words.filter((word) => /^[\p{Script=Cyrillic}]+$/u.test(word))
  return [...benchLatin(plain), ...benchArabic(plain), ...benchSpeed(plain)]
}

/** Latin against the table, over every letter of every word; and how many words return through the list. */
function benchLatin(words: readonly string[]): BenchRow[] {
  const table = new Map(CYRILLIC.map((letter, i) => [letter, LATIN[i] ?? '']))
  const expected = (word: string): string => Array.from(word, (letter) => table.get(letter) ?? '').join('')
  const known = new Set(words)
  return [
    atLeast(
      'Latin by the table',
      percent(words, (word) => toLatin(word) === expected(word)),
      100,
      '% of words',
    ),
    atLeast(
      'Latin and back',
      percent(words, (word) => fromLatin(toLatin(word), (candidate) => known.has(candidate)).text === word),
      98.5,
      '% of words',
    ),
    forInformation('Latin and back: the most that is possible', distinct(words, toLatin), '% of words'),
  ]
}

function benchArabic(words: readonly string[]): BenchRow[] {
  const pairs = listCldrPairs()
  const transliterations = pairs.filter((pair) => reasonAgainst(pair) === undefined)
  const byRule = arabicWriter()
  const known = new Set(words)
  return [
    forInformation('CLDR word pairs', pairs.length, 'pairs'),
    forInformation('of them no transliteration', pairs.length - transliterations.length, 'pairs'),
    atLeast(
      'Arabic agrees with CLDR, letters and hamza',
      percent(transliterations, agrees),
      97,
      '% of transliterations',
    ),
    forInformation(
      'the same without the list of established spellings',
      percent(transliterations, (pair) => byRule(pair.cyrillic) === pair.arabic),
      '% of transliterations',
    ),
    forInformation('the same over all pairs', percent(pairs, agrees), '% of pairs'),
    forInformation(
      'Arabic and back',
      percent(words, (word) => fromArabic(toArabic(word), (candidate) => known.has(candidate)).text === word),
      '% of words',
    ),
    forInformation('Arabic and back: the most that is possible', distinct(words, toArabic), '% of words'),
  ]
}

/** A long text, and a page of 1,200 words given as text nodes to a converter that has not seen it. */
function benchSpeed(words: readonly string[]): BenchRow[] {
  const text = madeUpText(words, 200_000)
  const page = madeUpText(words, 1200).match(/.{1,80}/g) ?? []
  return (['latn', 'arab'] as const).flatMap((script) => [
    atLeast(`speed of ${script}`, Buffer.byteLength(text) / 1e6 / secondsOf(script, [text]), 5, 'MB/s'),
    atMost(`a page of 1,200 words in ${script}`, secondsOf(script, page) * 1000, 10, 'ms'),
  ])
}

/** The pairs that are a transliteration but not ours, for the list of exceptions. */
export function listDisagreements(): (WordPair & { ours: string })[] {
  return listCldrPairs()
    .filter((pair) => reasonAgainst(pair) === undefined && !agrees(pair))
    .map((pair) => ({ ...pair, ours: toArabic(pair.cyrillic) }))
}

function agrees(pair: WordPair): boolean {
  return toArabic(pair.cyrillic) === pair.arabic
}

/** The best of five runs, each with a new converter, which has everything still to learn. */
function secondsOf(script: TargetScript, texts: readonly string[]): number {
  const runs = Array.from({ length: 5 }, () => {
    const convert = createConverter(script)
    const start = performance.now()
    for (const text of texts) convert(text)
    return (performance.now() - start) / 1000
  })
  return Math.min(...runs)
}

/** Words as unevenly frequent as in a real text: the n-th of the list is the rarer the larger n is. */
function madeUpText(words: readonly string[], count: number): string {
  let seed = 1
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  const pick = (): string => words[Math.floor(words.length * random() ** 4)] ?? ''
  return Array.from({ length: count }, (_, i) => pick() + (i % 12 === 0 ? ', 2024 жылы' : '')).join(' ')
}

function percent<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return (100 * items.filter(holds).length) / items.length
}

function distinct(words: readonly string[], convert: (word: string) => string): number {
  return (100 * new Set(words.map((word) => convert(word))).size) / words.length
}

function atLeast(name: string, value: number, limit: number, unit: string): BenchRow {
  return { name, value, limit, unit, ok: value >= limit }
}

function atMost(name: string, value: number, limit: number, unit: string): BenchRow {
  return { name, value, limit, unit, ok: value <= limit }
}

function forInformation(name: string, value: number, unit: string): BenchRow {
  return { name, value, limit: null, unit, ok: true }
}
