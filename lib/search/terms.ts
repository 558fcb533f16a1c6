import { stems } from '@/lib/kazakh/stems/stems'

/** Longer runs of letters are no words; what they begin with is indexed and looked for. A lexeme must stay below 2 KB. */
const longestTerm = 100

/** Marks a term as the form that was written, beside its stems. No stem begins with it. */
const exactMark = '='

/** Lower-cased here and not by the server: in a database with a C locale `lower('ҚАЗАҚ')` does nothing. */
export function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().slice(0, longestTerm).toWellFormed()
}

/** The stems that a Kazakh word is indexed under, the likeliest first. «ё» is as often typed «е». */
export function stemTerms(word: string): string[] {
  return stems(foldWord(word)).map(withoutYo)
}

/** The term of the very form. */
export function exactTerm(word: string): string {
  return exactMark + withoutYo(foldWord(word))
}

/** All terms of a Kazakh word: they stand at one position of the index. */
export function termsOf(word: string): string[] {
  return [...new Set([...stemTerms(word), exactTerm(word)])]
}

/** What an article is filed under, as a term of its own: it filters together with the words, by the same index. */
export function filedTerm(under: 'section' | 'author' | 'tag', id: string): string {
  return `#${under}/${id}`
}

export function withoutYo(text: string): string {
  return text.replaceAll('ё', 'е')
}
