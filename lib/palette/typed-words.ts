import { slugify } from '@/lib/kazakh/slug'
import { readingsOf } from '@/lib/search/word-readings'
import { wordsIn } from '@/lib/search/words'

/** More words than these narrow nothing down. */
const mostWords = 6

/**
 * What was typed, in ASCII letters, in which all three scripts of Kazakh and the keyboards that lack its letters come together: for each
 * word the ways in which it may begin another.
 */
export function typedBeginnings(typed: string): string[][] {
  return wordsIn(typed)
    .slice(0, mostWords)
    .map(({ text }) => [...new Set([text, ...readingsOf(text)].map(slugify))].filter((word) => word !== ''))
    .filter((words) => words.length > 0)
}

/** True when each word that was typed begins some word of one of these names. */
export function namesMatch(names: readonly string[], beginnings: readonly (readonly string[])[]): boolean {
  return names.some((name) => {
    const words = slugify(name).split('-')
    return beginnings.every((ways) => ways.some((way) => words.some((word) => word.startsWith(way))))
  })
}
