import { wordsIn } from './words'

/** A word or a phrase of a query, as it was typed. */
export type Clause = {
  /** More than one for a phrase, and for a word with a hyphen in it. */
  words: readonly string[]
  excluded: boolean
}

/** What narrows a search: slugs or names, and days, months or years as they were typed. */
export type Filters = Partial<Record<FilterName, string>>
export type FilterName = 'section' | 'author' | 'tag' | 'from' | 'to'

export type ParsedQuery = { clauses: readonly Clause[]; filters: Filters }

/** So many words and phrases of a query are looked for. */
const mostClauses = 12
const longestPhrase = 12

/** The names of filters in the languages of the editions; «автор» is the same in two. */
const filterNames: Readonly<Record<string, FilterName>> = {
  section: 'section',
  бөлім: 'section',
  bölım: 'section',
  раздел: 'section',
  author: 'author',
  автор: 'author',
  avtor: 'author',
  tag: 'tag',
  тег: 'tag',
  teg: 'tag',
  from: 'from',
  бастап: 'from',
  с: 'from',
  to: 'to',
  дейін: 'to',
  по: 'to',
}

const quoted = String.raw`"[^"]*"?|«[^»]*»?|“[^”“]*[”“]?|„[^“”]*[“”]?`
/** A part of a query: perhaps a minus, perhaps the name of a filter, and something in quotes or without a space. */
const part = new RegExp(String.raw`(?<!\S)([-−–](?=\S))?(?:(\p{L}+):)?(${quoted}|[^\s"«“„]+)`, 'gu')

/**
 * Reads what a person typed: words, "phrases", -without, section:, author:, tag:, from: and to:. Nothing is an error: what is no
 * filter is words.
 * @param typed bounded by the caller
 */
export function parseQuery(typed: string): ParsedQuery {
  const clauses: Clause[] = []
  const filters: Filters = {}
  for (const [, minus, name, rest = ''] of typed.matchAll(part)) {
    const text = rest.replaceAll(/^["«“„]|["»”“]$/gu, '')
    const filter = name === undefined ? undefined : filterNames[name.toLowerCase()]
    if (filter !== undefined && text.trim() !== '' && minus === undefined) {
      filters[filter] ??= text.trim()
      continue
    }
    const whole = name === undefined ? text : `${name}:${text}`
    const words = wordsIn(whole).map((word) => word.text)
    if (words.length > 0) clauses.push({ words: words.slice(0, longestPhrase), excluded: minus !== undefined })
  }
  return { clauses: clauses.slice(0, mostClauses), filters }
}
