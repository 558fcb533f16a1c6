/**
 * The small habits of Russian typesetting. Plain text in and out; applying it twice changes nothing more.
 *
 * Sources: the reference book of publisher and author by Milchin and Cheltsova (quotes, dash, spaces at which no line may break).
 */
import { aroundVerbatim, type Quotes, setQuotes, setRanges } from '@/lib/kazakh/typography'

const NO_BREAK_SPACE = '\u00A0'

const QUOTES: Quotes = { outer: ['«', '»'], inner: ['„', '“'] }

/** What stands after a number as closely as a unit does: units, large numbers, years and centuries, the month after a day. */
const AFTER_NUMBER = String.raw`%|‰|₽|₸|\$|€|°|тыс|млн|млрд|трлн|мм|см|м|км|га|м²|м³|км²|мг|г|кг|т|ц|л|мл|ч|мин|сек|с|гг|в|вв|руб|тенге|год|года|лет|века|процентов|процента|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря`

/** Short words that lean on the next one: a line does not end with them. */
const PROCLITICS = 'в|во|к|ко|с|со|у|о|об|и|а|но|на|не|ни|за|из|от|до|по|№|§'
/** Particles that lean on the word before. */
const ENCLITICS = 'же|ли|бы|ж|б|ль'

const WORD_END = '(?![\\p{L}\\d])'

/** In order; each takes spaces of either kind, so that a second pass finds nothing to do. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\S)[ \u00A0]+(?:--?|—|–)(?=[ \u00A0\n]|$)/g, `${NO_BREAK_SPACE}—`],
  [/(?<=^|\n)(?:--?|–)(?= )/g, '—'],
  [/(?<=(?:^|[^\p{L}])(?:\p{Lu}\.[ \u00A0-]?)*\p{Lu}\.) (?=\p{Lu}(?:\.|\p{Ll}))/gu, NO_BREAK_SPACE],
  // «и т. д.», «т. е.», «до н. э.»
  [/(?<=(?<!\p{L})[тн]\.) (?=[депкоэ]\.)/gu, NO_BREAK_SPACE],
  [/(?<=(?<!\p{L})[IVXLC]+) (?=вв?\.)/gu, NO_BREAK_SPACE],
  [new RegExp(`(?<=\\d) (?=(?:${AFTER_NUMBER})${WORD_END})`, 'gu'), NO_BREAK_SPACE],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK_SPACE],
  [new RegExp(`(?<=\\p{L}) (?=(?:${ENCLITICS})${WORD_END})`, 'gu'), NO_BREAK_SPACE],
  [new RegExp(`(?<=(?<![\\p{L}\\d-])(?:${PROCLITICS})) (?=[\\p{L}\\d«„])`, 'giu'), NO_BREAK_SPACE],
]

/** Typesets plain Russian text, such as a headline or a paragraph. */
export function typesetRussian(text: string): string {
  return aroundVerbatim(text, (words) => {
    const quoted = words.replaceAll('...', '…').replaceAll(/.+/g, (line) => setQuotes(line, QUOTES))
    return RULES.reduce((set, [pattern, replacement]) => set.replaceAll(pattern, replacement), setRanges(quoted))
  })
}
