import { type RawBuilder, sql } from 'kysely'

/** What is looked for, as the texts of an edition are analysed. Literals are in the syntax of `tsquery`, with every lexeme quoted. */
export type SearchQuery = {
  config: 'simple' | 'russian' | 'english'
  /** A literal of the words that are looked for; empty for none. */
  words: string
  /** The same without regard to the order of words in phrases, where there are any; empty otherwise. */
  unordered: string
  /** Words and phrases that the configuration analyses; one of each list has to be there. */
  phrases: readonly (readonly string[])[]
  /** A literal that holds where the words stand in the very form that was typed; empty for none. */
  exact: string
  /** A literal of what an article must be filed under and which words must not stand in it. */
  limits: string
  /** A literal of the phrases that must not stand in it. */
  withoutPhrases: string
  /** Words and phrases that the configuration analyses and that must not stand in it. */
  excluded: readonly string[]
}

type Tsquery = RawBuilder<string>

/** The whole question. Undefined when nothing is asked. */
export function matchOf(query: SearchQuery): Tsquery | undefined {
  const excluded = query.excluded.map((phrase) => sql<string>`!! ${analysed(query, phrase)}`)
  return and([...given(wordsOf(query)), ...literals(query.limits), ...literals(query.withoutPhrases), ...excluded])
}

/**
 * As much of the question as the index can answer without looking at the vectors: which words stand in a text, not in which order.
 * Undefined when that is the whole question already.
 */
export function indexMatchOf(query: SearchQuery): Tsquery | undefined {
  const phrases = query.phrases.flat().filter(isPhrase)
  if (query.unordered === '' && query.withoutPhrases === '' && phrases.length === 0 && !query.excluded.some(isPhrase))
    return undefined
  const excluded = query.excluded
    .filter((phrase) => !isPhrase(phrase))
    .map((word) => sql<string>`!! ${analysed(query, word)}`)
  return and([...given(rankOf(query)), ...literals(query.limits), ...excluded])
}

/** The words and phrases that are wanted: undefined when nothing but limits was asked. */
export function wordsOf(query: SearchQuery): Tsquery | undefined {
  const phrases = query.phrases.map((variants) => or(variants.map((phrase) => analysed(query, phrase))))
  return and([...(query.words === '' ? [] : [literal(query.words)]), ...phrases])
}

/** What ranks: the words without their order in phrases, which costs far more to rank by and adds little, since near ones rank high. */
export function rankOf(query: SearchQuery): Tsquery | undefined {
  const words = query.phrases.map((variants) => or(variants.map((phrase) => analysedWords(query, phrase))))
  return and([...literals(query.unordered === '' ? query.words : query.unordered), ...words])
}

export function exactOf({ exact }: SearchQuery): Tsquery | undefined {
  return exact === '' ? undefined : literal(exact)
}

function literal(text: string): Tsquery {
  return sql<string>`${text}::tsquery`
}

function analysed({ config }: SearchQuery, phrase: string): Tsquery {
  return sql<string>`phraseto_tsquery(${config}::regconfig, ${phrase})`
}

function literals(text: string): Tsquery[] {
  return text === '' ? [] : [literal(text)]
}

function given<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value]
}

function analysedWords({ config }: SearchQuery, phrase: string): Tsquery {
  return sql<string>`plainto_tsquery(${config}::regconfig, ${phrase})`
}

/** Postgres makes a phrase of «iPhone-да» too, so whatever is more than letters may be one. */
function isPhrase(text: string): boolean {
  return !/^\p{L}+$/u.test(text)
}

function and(parts: readonly Tsquery[]): Tsquery | undefined {
  return parts.length === 0 ? undefined : sql<string>`(${sql.join(parts, sql` && `)})`
}

function or(parts: readonly Tsquery[]): Tsquery {
  return sql<string>`(${sql.join(parts, sql` || `)})`
}
