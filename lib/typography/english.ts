/**
 * The small habits of English typesetting. Plain text in and out; applying it twice changes nothing more.
 *
 * Sources: the Oxford guide to style (quotation marks, apostrophes, dashes, spaces at which no line may break).
 */
import { aroundVerbatim, type Quotes, setQuotes, setRanges } from '@/lib/kazakh/typography'

const NO_BREAK_SPACE = '\u00A0'

const QUOTES: Quotes = { outer: ['“', '”'], inner: ['‘', '’'] }

/** What stands after a number as closely as a unit does. */
const AFTER_NUMBER = String.raw`%|‰|°|mm|cm|m|km|ha|m²|m³|km²|mg|g|kg|t|l|ml|hours|minutes|thousand|million|billion|trillion|tenge|a\.m\.|p\.m\.|am|pm|January|February|March|April|May|June|July|August|September|October|November|December`

/** In order; each takes spaces of either kind, so that a second pass finds nothing to do. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // A year or a number that lost its first digits, and what stands between or after letters, is an apostrophe.
  [/'(?=\d\ds?(?![\p{L}\d]))/gu, '’'],
  [/(?<=[\p{L}\d.,!?…)’”'])'/gu, '’'],
  [/(?<=^|[\s([—–“])'(?=\p{L})/gu, '‘'],
  [/(?<=\S)[ \u00A0]+(?:--?|—)(?=[ \u00A0\n]|$)/g, `${NO_BREAK_SPACE}—`],
  [/(?<=\S)[ \u00A0]+–(?=[ \u00A0])/g, `${NO_BREAK_SPACE}–`],
  [/(?<=\p{L})--(?=\p{L})/gu, '—'],
  [/(?<=(?:^|[^\p{L}])(?:\p{Lu}\.[ \u00A0-]?)*\p{Lu}\.) (?=\p{Lu}(?:\.|\p{Ll}))/gu, NO_BREAK_SPACE],
  [/(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|No|pp?)\.?) (?=[\p{Lu}\d])/gu, NO_BREAK_SPACE],
  [new RegExp(`(?<=\\d) (?=(?:${AFTER_NUMBER})(?![\\p{L}\\d]))`, 'gu'), NO_BREAK_SPACE],
]

/** Typesets plain English text, such as a headline or a paragraph. */
export function typesetEnglish(text: string): string {
  return aroundVerbatim(text, (words) => {
    const quoted = words.replaceAll('...', '…').replaceAll(/.+/g, (line) => setQuotes(line, QUOTES))
    return RULES.reduce((set, [pattern, replacement]) => set.replaceAll(pattern, replacement), setRanges(quoted))
  })
}
