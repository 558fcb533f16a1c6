import { type RawBuilder, sql } from 'kysely'

/** What is looked for, as the texts of an edition are analysed. Literals are in the syntax of `tsquery`, with every lexeme quoted. */
export type SearchQuery = {
  config: 'simple' | 'russian' | 'english'
  /** A literal of the words that are looked for; empty for none. */
  words: string
  /** Words and phrases that the configuration analyses; one of each list has to be there. */
  phrases: readonly (readonly string[])[]
  /** A literal that holds where the words stand in the very form that was typed; empty for none. */
  exact: string
  /** A literal of what else must be so: what an article is filed under, and what must not stand in it. */
  limits: string
  /** Phrases that must not stand in it. */
  excluded: readonly string[]
}

type Tsquery = RawBuilder<string>

/** The whole question, for the index. Undefined when nothing is asked. */
export function matchOf(query: SearchQuery): Tsquery | undefined {
  const words = wordsOf(query)
  const limits = query.limits === '' ? [] : [literal(query.limits)]
  const excluded = query.excluded.map((phrase) => sql<string>`!! ${analysed(query, phrase)}`)
  return and([...(words === undefined ? [] : [words]), ...limits, ...excluded])
}

/** Only what may rank: undefined when nothing but limits was asked. */
export function wordsOf(query: SearchQuery): Tsquery | undefined {
  const phrases = query.phrases.map((variants) => or(variants.map((phrase) => analysed(query, phrase))))
  return and([...(query.words === '' ? [] : [literal(query.words)]), ...phrases])
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

function and(parts: readonly Tsquery[]): Tsquery | undefined {
  return parts.length === 0 ? undefined : sql<string>`(${sql.join(parts, sql` && `)})`
}

function or(parts: readonly Tsquery[]): Tsquery {
  return sql<string>`(${sql.join(parts, sql` || `)})`
}
