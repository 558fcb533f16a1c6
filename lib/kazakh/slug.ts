/**
 * The part of an address that is made from a headline: one ASCII slug for all three scripts, always from the Cyrillic text.
 *
 * The letters follow the Kazakh Latin alphabet of 2021 without its diacritics, so that a reader of the Latin page recognises
 * the words; ш, щ, ч and х follow the habit of Kazakh addresses (sh, ch, h).
 */

const KAZAKH = `
  а a  ә a  б b  в v  г g  ғ g  д d  е e  ё io  ж j  з z  и i  й i  к k  қ q  л l  м m  н n  ң n  о o  ө o  п p
  р r  с s  т t  у u  ұ u  ү u  ф f  х h  һ h  ц ts  ч ch  ш sh  щ sh  ы y  і i  э e  ю iu  я ia`

/** Letters of neighbouring Cyrillic alphabets that stand in names. */
const NEIGHBOURS = 'ґ g  є ie  ї i  ў u  ҳ h  җ j  ҷ j  ӣ i  ӯ u  ј j  љ l  њ n  ћ c  ђ d  џ j'

/** Latin letters that do not come apart into a plain letter and a mark; ş is the 2021 alphabet's ш. */
const LATIN = 'ı i  ş sh  ß ss  æ ae  œ oe  ø o  ð d  þ th  ł l  đ d'

const ASCII = new Map(
  Array.from(`${KAZAKH} ${NEIGHBOURS} ${LATIN}`.matchAll(/(\S+)\s+(\S+)/g), ([, from = '', to = '']) => [from, to]),
)

/** What stands inside a word without being read: the signs, apostrophes, a soft hyphen, a lone accent. */
const SILENT = /[ъь'’ʼ`´\u{AD}]|\p{M}/gu

/** The longest slug that {@link slugify} makes, in characters. */
export const SLUG_MAX_LENGTH = 80

/**
 * Makes a slug from a headline in Kazakh, Russian or any Latin-script language.
 *
 * @param headline plain text; any punctuation and case
 * @returns lower-case ASCII letters and digits with single hyphens between words, at most {@link SLUG_MAX_LENGTH} characters,
 *   cut between words where that is possible. The empty string when the headline holds no letter or digit that can be
 *   written in ASCII («…», 新聞): the caller must ask for a slug or make one up.
 */
export function slugify(headline: string): string {
  let slug = ''
  for (const char of headline.toLowerCase().normalize('NFC')) slug += asciiOf(char)
  return cutAtWord(slug.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, ''), SLUG_MAX_LENGTH)
}

/**
 * The slug to take when the plain one is taken in its section: `adilet`, `adilet-2`, `adilet-3` …
 *
 * @param slug as {@link slugify} makes it
 * @param number 1 gives the slug itself, from 2 on it is appended; the result keeps to {@link SLUG_MAX_LENGTH}
 */
export function numberedSlug(slug: string, number: number): string {
  if (number < 2) return slug
  const suffix = `-${number}`
  return cutAtWord(slug, SLUG_MAX_LENGTH - suffix.length) + suffix
}

function asciiOf(char: string): string {
  return ASCII.get(char) ?? char.normalize('NFKD').toLowerCase().replaceAll(SILENT, '')
}

function cutAtWord(slug: string, max: number): string {
  if (slug.length <= max) return slug.replace(/-$/, '')
  const lastHyphen = slug.lastIndexOf('-', max)
  return (lastHyphen > 0 ? slug.slice(0, lastHyphen) : slug.slice(0, max)).replace(/-$/, '')
}
