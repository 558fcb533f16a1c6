import { readFileSync } from 'node:fs'
import { type Lemmas, parseLemmas } from './conflation'

/** Where the development set lies, seen from the project's root; it is not part of the project. */
const DEV_NEWS = '../shared/kazakh/dev_news_pairs.tsv'

/** The development set of news forms with their lemmas, or undefined where it is not there. */
export function findDevNews(): Lemmas | undefined {
  try {
    return parseLemmas(readFileSync(DEV_NEWS, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
