import type { Edition } from '@/lib/i18n/editions'
import { repairLookalikes } from '@/lib/kazakh/scripts/lookalikes'
import { termsOf, withoutYo } from './terms'
import { TsvectorWriter, type Weight } from './tsvector'
import { wordsIn } from './words'

/** Everything of an article that can be found. */
export type SearchedText = {
  headline: string
  standfirst: string
  /** The byline's names and the names of the tags. */
  names: readonly string[]
  /** The body with its captions and fact boxes, and the caption of the lead picture. */
  body: readonly string[]
  /** Terms for its section, authors and tags. */
  filedUnder: readonly string[]
}

/** What the database makes a vector of: a literal, and texts that it analyses itself by a configuration of its own. */
export type IndexEntry = {
  config: 'simple' | 'russian' | 'english'
  heading: string
  terms: string
  texts: { headline: string; standfirst: string; names: string; body: string }
  /** The words of it, lower-cased, each once. */
  words: readonly string[]
}

/** Postgres refuses vectors of more than a megabyte; so much text stays below. */
const longestText = 200_000

/** Postgres knows Russian and English, and nothing of Kazakh: its stems are found here and sent as a literal. */
export function indexEntry(edition: Edition, text: SearchedText): IndexEntry {
  if (edition === 'kk') return kazakhEntry(text)
  const filed = new TsvectorWriter()
  filed.addUnplaced(text.filedUnder)
  const literal = filed.toString()
  const fold = edition === 'ru' ? withoutYo : (same: string) => same
  const joined = (parts: readonly string[]) => fold(parts.join('\n')).slice(0, longestText).toWellFormed()
  return {
    config: edition === 'ru' ? 'russian' : 'english',
    heading: literal,
    terms: literal,
    texts: {
      headline: joined([text.headline]),
      standfirst: joined([text.standfirst]),
      names: joined(text.names),
      body: joined(text.body),
    },
    words: distinctWords([text.headline, text.standfirst, ...text.names, ...text.body]),
  }
}

function kazakhEntry(text: SearchedText): IndexEntry {
  const heading = new TsvectorWriter()
  const all = new TsvectorWriter()
  const known = new Map<string, string[]>()
  const add = (part: string, weight: Weight, writers: readonly TsvectorWriter[]) => {
    for (const { text: word } of wordsIn(repairLookalikes(part))) {
      const terms = known.get(word) ?? termsOf(word)
      known.set(word, terms)
      for (const writer of writers) writer.addWord(terms, weight)
    }
    for (const writer of writers) writer.endText()
  }
  for (const writer of [heading, all]) writer.addUnplaced(text.filedUnder)
  add(text.headline, 'A', [heading, all])
  add(text.standfirst, 'B', [heading, all])
  for (const name of text.names) add(name, 'C', [heading, all])
  for (const part of text.body) add(part, 'D', [all])
  return {
    config: 'simple',
    heading: heading.toString(),
    terms: all.toString(),
    texts: { headline: '', standfirst: '', names: '', body: '' },
    words: distinctWords([...known.keys()]),
  }
}

/** Numbers and single letters are nobody's typing errors. */
function distinctWords(texts: readonly string[]): string[] {
  const words = new Set<string>()
  for (const part of texts) {
    for (const { text } of wordsIn(part)) {
      if (text.length > 2 && text.length <= 40 && /^\p{L}+$/u.test(text)) words.add(text.normalize('NFC').toLowerCase())
    }
  }
  return [...words].sort()
}
