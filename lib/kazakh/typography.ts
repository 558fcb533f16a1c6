/**
 * The small habits of Kazakh typesetting: «herringbone» quotes, a dash with spaces, and spaces at which no line may break. Plain
 * text in and out; addresses and code stay as they are. Applying it twice changes nothing more.
 *
 * Sources: the rules of Kazakh punctuation (quotes, dash) and the habit of the press that uses Cyrillic.
 */
import { splitVerbatim } from './scripts/verbatim'

const NO_BREAK_SPACE = '\u00A0'

/** Units, and words that stand after a number as closely as a unit does. */
const UNITS = String.raw`%|‰|₸|\$|€|₽|°|мың|млн|млрд|трлн|мм|см|м|км|га|м²|м³|км²|мг|г|кг|т|ц|л|мл|сағ|мин|сек|теңге|ж|жж|ғ|ғғ|жыл|жылы|жылғы|пайыз`

/** Particles lean on the word before them, «ең» and «әр» on the word after. */
const PARTICLES = 'да|де|та|те|ма|ме|ба|бе|па|пе|ғой|ше'
const PROCLITICS = 'ең|әр|№|§'

const WORD_END = '(?![\\p{L}\\d])'

/** In order; each takes spaces of either kind, so that a second pass finds nothing to do. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\S)[ \u00A0]+(?:--?|—)(?=[ \u00A0\n]|$)/g, `${NO_BREAK_SPACE}—`],
  [/(?<=\S) +(?=–[ \u00A0])/g, NO_BREAK_SPACE],
  [/(?<=^|\n)--?(?= )/g, '—'],
  [/(?<=(?:^|[^\p{L}])(?:\p{Lu}\.[ \u00A0-]?)*\p{Lu}\.) (?=\p{Lu}(?:\.|\p{Ll}))/gu, NO_BREAK_SPACE],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})${WORD_END})`, 'gu'), NO_BREAK_SPACE],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK_SPACE],
  [new RegExp(`(?<=\\p{L}) (?=(?:${PARTICLES})${WORD_END})`, 'gu'), NO_BREAK_SPACE],
  [new RegExp(`(?<=(?<![\\p{L}\\d])(?:${PROCLITICS})) (?=[\\p{L}\\d])`, 'giu'), NO_BREAK_SPACE],
]

/** Two numbers that rise and stand alone: years, pages, amounts; not a telephone number or «5-6-сынып». */
const RANGE = /(?<![\p{L}\d./:-])(\d{1,4})-(\d{1,4})(?![\d/:-]|\.\d)/gu

/** Typesets plain Kazakh text in Cyrillic, such as a headline or a paragraph. */
export function typeset(text: string): string {
  return aroundVerbatim(text, typesetWords)
}

function typesetWords(text: string): string {
  const quoted = text.replaceAll('...', '…').replaceAll(/.+/g, (line) => setQuotes(line, QUOTES))
  return RULES.reduce((set, [pattern, replacement]) => set.replaceAll(pattern, replacement), setRanges(quoted))
}

/** Puts a short dash between two numbers that rise and stand alone: «2020–2024». */
export function setRanges(text: string): string {
  return text.replaceAll(RANGE, (range: string, from: string, to: string) =>
    Number(from) < Number(to) ? `${from}–${to}` : range,
  )
}

/** Stands for a stretch that is left alone while the words around it are set. No text has it: it is of no script. */
const ASIDE = '\uE000'

/** Sets a text but for its addresses and its code, around which it is one text still. */
export function aroundVerbatim(text: string, set: (text: string) => string): string {
  if (text.includes(ASIDE)) return text
  const aside: string[] = []
  const words = splitVerbatim(text).map((stretch) => {
    if (!stretch.verbatim) return stretch.text
    aside.push(stretch.text)
    return ASIDE
  })
  return set(words.join('')).replaceAll(ASIDE, () => aside.shift() ?? '')
}

type Pair = readonly [open: string, close: string]
/** The quotes of a language, and those that stand inside of others. */
export type Quotes = { outer: Pair; inner: Pair }

const QUOTES: Quotes = { outer: ['«', '»'], inner: ['“', '”'] }

/**
 * Turns straight double quotes, and those of other languages, into the quotes of this one. A quote of unclear direction opens where
 * a word begins and closes elsewhere. A quote left open ends with its line.
 */
export function setQuotes(line: string, { outer, inner }: Quotes): string {
  const closings: string[] = []
  let opened = true
  return line.replaceAll(/["“”„«»]/g, (quote, place: number) => {
    const before = line.charAt(place - 1)
    const beginsWord = /["“”„«»]/.test(before) ? opened : !/[^\s([—–]/.test(before)
    const opens = quote === outer[0] || '«„'.includes(quote) || ('"“'.includes(quote) && beginsWord)
    // In Russian “ is what ends an inner quote.
    opened = opens && quote !== closings.at(-1)
    if (!opened) return closings.pop() ?? outer[1]
    const outermost = closings.length === 0 || (outer[0] === '«' && '«„'.includes(quote) && quote !== inner[0])
    const [open, close] = outermost ? outer : inner
    closings.push(close)
    return open
  })
}
