/** A word of a text, and where it begins in it. */
export type TextWord = { text: string; start: number }

const wordShape = /[\p{L}\p{N}][\p{L}\p{M}\p{N}ʼ]*/gu
const hyphen = /^[-‐‑–]$/u

/** What takes its Kazakh ending behind a hyphen: a number, an abbreviation in capitals, a name in Latin letters. */
const takesHyphenedEnding = /^(?:\p{N}+|\p{Lu}{2,}|[\p{Script=Latin}\p{N}]+)$/u

/** Endings of case, number and possession, and those of ordinals: «АҚШ-тың», «15:00-де», «2-ші». */
const ending = new RegExp(
  `^(?:${[
    '[дтн][ыі]ң|[ғг][ае]|қа|ке|на|не|[дтн][ыі]|н',
    'н?[дт][ае]|[дтн][ае]н|[мбп]ен|н?[дт][ае][ғг][ыі]',
    '[лдт][ае]р(?:[ғг][ае]|[дт][ае]н?|[дт][ыі]ң?|мен|[ыі])?|[лдт][ыі][қк]',
    '[ыі]?н?ш[ыі]|с?[ыі](?:н[ае]|н[дт][ае]|н[ае]н|н[ыі]ң|н)?',
  ].join('|')})$`,
  'u',
)

/**
 * The words of a text in their order; «іс-қимыл» is two that follow one another, and the ending of «АҚШ-тың» is none. Not by
 * `Intl.Segmenter`, which knows neither.
 */
export function wordsIn(text: string): TextWord[] {
  const words: TextWord[] = []
  let before = { text: '', end: 0 }
  for (const { 0: word, index: start } of text.matchAll(wordShape)) {
    const isEnding =
      takesHyphenedEnding.test(before.text) && hyphen.test(text.slice(before.end, start)) && ending.test(word)
    before = { text: word, end: start + word.length }
    if (!isEnding) words.push({ text: word, start })
  }
  return words
}
