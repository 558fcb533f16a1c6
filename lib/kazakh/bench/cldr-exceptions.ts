/**
 * The pairs of CLDR 48 whose Arabic form is not a transliteration of the Cyrillic one, each with the reason. A pair that both
 * spell, only differently from our rules, is never listed here: it counts as a disagreement.
 */
import type { WordPair } from './cldr-pairs'

export type Reason = 'other word' | 'other form' | 'misprint'

/** Another word: a translation, a people's name for its country's, or the next word of a name in another order. */
const OTHER_WORDS = `
  венгр ماجار  лужица سوربيان  неміс شۆەيساريالىق  тілі نەمىس  швейцария ءتىلى  кёльн كولونيان  ладин لادينو  люри فريز
  кантон گۋاڭدۇڭ  рождество حريستماس  венгрия ماجارستان  иероглифтері جازۋى  линиялық A  кикакуи مەندە  курсив قيعاش
  жазбалары جازۋى  гонконг حوڭكوڭ  венгрия ماجار  дирхамы دينارى  тайвань تايبەي  валюта اقشا  линиялық B  жапония جاپون
  қырғызстан قىرعىس  қазақстан قازاق  тәжікстан تاجىك  түрікменстан تۇىكمەن  өзбекстан وزبەك  чехия چەح  самогития ساموگيتيان`

/** Another form of the word: one of the two has an ending or a last syllable that the other has not. */
const OTHER_FORMS = `
  саам سامي  тіл ءتىلى  америкасы امەريكا  догри دوگرا  соранг سورا  кронасы كرونى  накфасы ناكفاس  зимбабве زيمباب
  злотасы زلوتىسى`

/** A letter is wrong, lost or out of place, so that the Arabic form cannot be read as the name. */
const MISPRINTS = `
  сундан سۋدان  астурия استرۋيا  бетауи بەياۋي  торуали توۋالي  ложбан لاجبان  гуарани گۋاريني  сен سان  бартелеми بارتەمەلي
  гвинея گۆەنيا  гуам گۋان  камбоджа كامباجا  ресей حەسەي  жалған بالعان  полинезия پولينەزىا  бхайксуки بحايسۋكى
  дезерет دەسەرەت  тибет تيبەر  жазуы جازۋو  болгария ڭولگاريا  дат دار  гибралтар گيبراتال  лемпирасы ليمپيراسى
  гульдені گۋلدەرى  тугригі تۋگريكى`

const REASONS: readonly (readonly [Reason, string])[] = [
  ['other word', OTHER_WORDS],
  ['other form', OTHER_FORMS],
  ['misprint', MISPRINTS],
]

const EXCEPTIONS = new Map<string, Reason>(
  REASONS.flatMap(([reason, pairs]) => pairsOf(pairs).map((pair) => [keyOf(pair), reason] as const)),
)

/** Why a pair is no transliteration; undefined for one that is. */
export function reasonAgainst(pair: WordPair): Reason | undefined {
  return EXCEPTIONS.get(keyOf(pair))
}

/** How many pairs are listed, to notice entries that a newer CLDR no longer has. */
export const EXCEPTION_COUNT = EXCEPTIONS.size

function pairsOf(table: string): WordPair[] {
  return Array.from(table.matchAll(/(\S+)\s+(\S+)/g), ([, cyrillic = '', arabic = '']) => ({ cyrillic, arabic }))
}

function keyOf({ cyrillic, arabic }: WordPair): string {
  return `${cyrillic} ${arabic}`
}
