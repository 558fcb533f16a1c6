/**
 * Kazakh text from Cyrillic, the only stored form, to the Latin and Arabic scripts.
 *
 * Only runs of Cyrillic letters change (and, in Arabic, punctuation): addresses, code and words in Latin letters stay. Text that
 * is not Kazakh but Cyrillic, such as a Russian quotation, is for the caller to keep away from here.
 */
import { ARABIC_SPELLINGS } from './arabic-spellings'
import { arabicWriter } from './arabic-word'
import { findNames, type NameException, type NameFinder, phrasePattern, type TargetScript } from './exceptions'
import { latinWriter, upperLatin } from './latin-word'
import { replaceCyrillicRuns } from './cyrillic-runs'
import { ARABIC_LOAN_LETTERS, LATIN_LOAN_LETTERS, type LoanLetters } from './loan-letters'
import { repairLookalikes } from './lookalikes'
import { isNameEnding } from './name-ending'
import { arabicPunctuation, isolate, isolateNumbers, splitIsolates } from './right-to-left'
import { splitVerbatim } from './verbatim'

export type ConvertOptions = {
  /** The spelling of loanwords' letters, one table for each script; left out, the usual one. */
  readonly loanLetters?: { readonly latn?: LoanLetters; readonly arab?: LoanLetters }
  /** Spellings fixed by hand; they go before the built-in ones. */
  readonly exceptions?: readonly NameException[]
}

/** Converts plain text (a text node, a title, a line of a feed); no markup. */
export type Converter = (text: string) => string

/** Texts repeat their words; at this many different ones a converter starts afresh (about 5 MB). */
const REMEMBERED_WORDS = 30_000

/**
 * Builds a converter; do so once for given options, because it remembers the words it has seen.
 *
 * Its speed is some tens of megabytes a second, so that a page costs well under a millisecond.
 */
export function createConverter(script: TargetScript, options: ConvertOptions = {}): Converter {
  const exceptions = options.exceptions ?? []
  const words = wordConverter(script, options)
  const phrases = phrasePattern(exceptions, script)

  const plain = (text: string): string => {
    const repaired = repairLookalikes(text.includes('°') ? text.replaceAll('°С', '°C') : text)
    const converted = replaceCyrillicRuns(repaired, words)
    return script === 'arab' ? isolateNumbers(arabicPunctuation(converted)) : converted
  }
  const withPhrases = (text: string): string => {
    if (!phrases) return plain(text)
    let converted = ''
    let end = 0
    for (const match of text.matchAll(phrases.pattern)) {
      const [whole, name = '', ending = ''] = match
      if (!isNameEnding(ending.toLowerCase())) continue
      converted += plain(text.slice(end, match.index)) + (phrases.spellings.get(name) ?? name) + words(ending)
      end = match.index + whole.length
    }
    return converted + plain(text.slice(end))
  }

  const withVerbatim = (text: string): string => {
    let converted = ''
    for (const stretch of splitVerbatim(text)) {
      if (!stretch.verbatim) converted += withPhrases(stretch.text)
      else converted += script === 'arab' ? isolate(stretch.text) : stretch.text
    }
    return converted
  }

  return (text) => {
    if (script === 'latn') return withVerbatim(text.normalize('NFC'))
    // An isolate is there because a number or an address has been through here before.
    return splitIsolates(text.replaceAll('\u00AD', '').normalize('NFC'))
      .map((stretch, index) => (index % 2 === 1 ? stretch : withVerbatim(stretch)))
      .join('')
  }
}

const usual: Record<TargetScript, Converter | undefined> = { latn: undefined, arab: undefined }
const byOptions = new WeakMap<ConvertOptions, Partial<Record<TargetScript, Converter>>>()

/**
 * Converts plain text. The converter is kept for as long as the very object `options` lives, so pass the same one.
 *
 * @param text Kazakh in Cyrillic; code in backticks and addresses are left alone
 */
export function convertText(text: string, script: TargetScript, options?: ConvertOptions): string {
  if (!options) return (usual[script] ??= createConverter(script))(text)
  let converters = byOptions.get(options)
  if (!converters) byOptions.set(options, (converters = {}))
  return (converters[script] ??= createConverter(script, options))(text)
}

/** The Latin alphabet of 2021; see {@link convertText}. */
export function toLatin(text: string, options?: ConvertOptions): string {
  return convertText(text, 'latn', options)
}

/** Töte jazu, with marks of direction where numbers need them; see {@link convertText}. */
export function toArabic(text: string, options?: ConvertOptions): string {
  return convertText(text, 'arab', options)
}

function wordConverter(script: TargetScript, options: ConvertOptions): (word: string) => string {
  const loans = options.loanLetters
  const exceptions = options.exceptions ?? []
  const write =
    script === 'latn'
      ? latinWriter(loans?.latn ?? LATIN_LOAN_LETTERS)
      : arabicWriter(loans?.arab ?? ARABIC_LOAN_LETTERS)
  const own = findNames(exceptions, script)
  const built = script === 'arab' ? findNames(ARABIC_SPELLINGS, script) : undefined
  const seen = new Map<string, string>()

  return (word) => {
    let written = seen.get(word)
    if (written === undefined) {
      written = writeName(word, own, write) ?? (built && writeName(word, built, write)) ?? write(word)
      if (seen.size >= REMEMBERED_WORDS) seen.clear()
      seen.set(word, written)
    }
    return written
  }
}

/** A name in its fixed spelling, and its ending by the rules; an ending has no hamza of its own. */
function writeName(word: string, find: NameFinder, write: (word: string) => string): string | undefined {
  const found = find(word)
  if (!found) return undefined
  const shouted = word.length > 1 && word === word.toUpperCase()
  const spelling = shouted ? upperLatin(found.spelling) : found.spelling
  return spelling + write(word.slice(found.length)).replace('\u0621', '')
}
