import type { SearchQuery } from '@/db/queries/search-query'
import type { Edition } from '@/lib/i18n/editions'
import type { Clause } from './parse-query'
import { exactTerm, stemTerms, withoutYo } from './terms'
import { quoteLexeme } from './tsvector'
import { readingsOf } from './word-readings'

/**
 * Says what a query looks for, as the texts of an edition are indexed: every word by its stems, in any of its readings; words one after
 * the other in a phrase; all clauses at once. What was typed is only ever a quoted lexeme or a parameter.
 * @param unfinished true when the last word is still being typed
 * @param filedUnder terms that an article must be filed under; one of each list
 */
export function searchQuery(
  edition: Edition,
  clauses: readonly Clause[],
  filedUnder: readonly (readonly string[])[] = [],
  unfinished = false,
): SearchQuery {
  const wanted = clauses.filter((clause) => !clause.excluded)
  const unwanted = clauses.filter((clause) => clause.excluded)
  const filed = filedUnder.map((terms) => anyOf(terms))
  if (edition === 'kk') {
    const groups = wanted.map((clause, index) =>
      unfinished && index === wanted.length - 1 ? beginningOf(clause) : wordsOf(clause),
    )
    return {
      config: 'simple',
      words: groups.map(inOrder).join(' & '),
      unordered: wanted.some(isPhrase) ? groups.flat().join(' & ') : '',
      phrases: [],
      exact: wanted.map((clause) => phraseOf(clause, exactTerms)).join(' & '),
      limits: [...filed, ...unwanted.filter((clause) => !isPhrase(clause)).map(without)].join(' & '),
      withoutPhrases: unwanted.filter(isPhrase).map(without).join(' & '),
      excluded: [],
    }
  }
  const text = ({ words }: Clause) => (edition === 'ru' ? withoutYo(words.join(' ')) : words.join(' '))
  return {
    config: edition === 'ru' ? 'russian' : 'english',
    words: '',
    unordered: '',
    phrases: wanted.map((clause) => [text(clause)]),
    exact: '',
    limits: filed.join(' & '),
    withoutPhrases: '',
    excluded: unwanted.map(text),
  }
}

/** The stems of a word in a query. A dictionary form means itself: қала is the city, and not a form of қал- as well. */
export function queryStems(word: string): string[] {
  return readingsOf(word).flatMap((reading) => {
    const terms = stemTerms(reading)
    return terms[0] === reading ? [reading] : terms
  })
}

function exactTerms(word: string): string[] {
  return readingsOf(word).map(exactTerm)
}

function isPhrase({ words }: Clause): boolean {
  return words.length > 1
}

function without(clause: Clause): string {
  return `!(${phraseOf(clause, queryStems)})`
}

function wordsOf({ words }: Clause): string[] {
  return words.map((word) => anyOf(queryStems(word)))
}

function phraseOf({ words }: Clause, termsFor: (word: string) => readonly string[]): string {
  return inOrder(words.map((word) => anyOf(termsFor(word))))
}

/** What is complete but for its last word: that may be any word that begins so. */
function beginningOf({ words }: Clause): string[] {
  const last = words.at(-1) ?? ''
  const begun = exactTerms(last).map((term) => `${quoteLexeme(term)}:*`)
  return [
    ...words.slice(0, -1).map((word) => anyOf(queryStems(word))),
    `(${[anyOf(queryStems(last)), ...begun].join(' | ')})`,
  ]
}

function inOrder(groups: readonly string[]): string {
  return groups.length === 1 ? (groups[0] ?? '') : `(${groups.join(' <-> ')})`
}

function anyOf(terms: readonly string[]): string {
  return `(${[...new Set(terms)].map(quoteLexeme).join(' | ')})`
}
