/**
 * Sentences of Kazakh text. `Intl.Segmenter` ends one after initials («Е. Саденовтың») and after abbreviations
 * («2022 ж. 5 тамыз»); here both are known, and direct speech stays with its «деді ол».
 */

/** Abbreviations that stand before what they belong to: a full stop after them never ends a sentence. */
const LEADING = new Set(
  `ж жж ғ ғғ қ ауд обл көш шағ проф акад доц инж ген полк подполк кап лейт серж қар мыс ред құр тел мек ст
   т б бб`.split(/\s+/),
)

/** Abbreviations that may also stand last: a full stop after them ends a sentence when a capital follows. */
const TRAILING = new Set(
  'т.б т.с т.с.с т.т ж.т.б б.з.б б.з.д б.э.д млн млрд трлн мың км м см мм га кг г тг теңг сағ мин сек'.split(' '),
)

/** An end mark with the quotes and brackets that close after it, and the space to the next sentence. */
const POSSIBLE_END = /(?<mark>[.!?…]+)(?<closing>[»”"')\]]*)(?:\[\d+\])?\s+/gu

/**
 * Splits plain text into sentences.
 *
 * @returns the sentences without the space between them, none empty; a line break always ends one
 */
export function splitSentences(text: string): string[] {
  return text
    .split(/\s*\n\s*/)
    .flatMap(splitLine)
    .filter((sentence) => sentence !== '')
}

function splitLine(line: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of line.matchAll(POSSIBLE_END)) {
    const end = match.index + match[0].length
    if (!endsSentence(line.slice(start, match.index), match.groups?.['mark'] ?? '', line.slice(end))) continue
    sentences.push(line.slice(start, end).trim())
    start = end
  }
  return [...sentences, line.slice(start).trim()]
}

/** Whether a mark between what stands before and after it ends a sentence. */
function endsSentence(before: string, mark: string, after: string): boolean {
  // Direct speech goes on with its verb: «Барамыз! – деді ол».
  if (/^[\s«“"(–—-]*\p{Ll}/u.test(after)) return false
  if (mark !== '.') return true
  const word = /[\p{L}\d.-]*$/u.exec(before)?.[0] ?? ''
  if (/^\d+$/.test(before.trim())) return false // the number of a list's item
  if (/^(?:\p{Lu}\p{Ll}?[.-]+)*\p{Lu}$/u.test(word)) return !/^[\s]*\p{Lu}/u.test(after)
  const abbreviation = word.toLowerCase()
  if (LEADING.has(abbreviation)) return false
  return !TRAILING.has(abbreviation) || /^[«“"(–—\s]*\p{Lu}/u.test(after)
}

/**
 * The beginning of a text for a list or a description.
 *
 * Whole sentences where they fill at least half of the room; otherwise the words that fit and «…».
 *
 * @param text plain text; its line breaks become spaces
 * @param maxChars the most characters (UTF-16 units) of the result, with the «…»; at least 1
 */
export function excerpt(text: string, maxChars: number): string {
  const whole = text.replaceAll(/[^\S\u00A0\u202F]+/g, ' ').trim()
  if (whole.length <= maxChars) return whole
  let taken = ''
  for (const sentence of splitSentences(text)) {
    const longer = taken === '' ? sentence : `${taken} ${sentence}`
    if (longer.length > maxChars) break
    taken = longer
  }
  return taken.length >= maxChars / 2 ? taken : `${cutAtWord(whole, maxChars - 1)}…`
}

function cutAtWord(text: string, maxChars: number): string {
  const space = text.lastIndexOf(' ', maxChars)
  if (space > 0) return text.slice(0, space).replace(/[\s,;:.!?…«(–—-]+$/u, '')
  // One word longer than the room: cut it, but never between the halves of a surrogate pair.
  return text.slice(0, Math.max(0, maxChars)).replace(/[\uD800-\uDBFF]$/, '')
}
