/** Words, mostly names, whose spelling in a script is fixed by hand. */
import { isNameEnding } from './name-ending'

/** A script that is made from the Cyrillic text; the names are ISO 15924's, in lower case. */
export type TargetScript = 'latn' | 'arab'

/** Whether a word, such as an argument of a command, names a script that text can be converted to. */
export function isTargetScript(value: unknown): value is TargetScript {
  return value === 'latn' || value === 'arab'
}

/**
 * One fixed spelling. `name` is one or several words in Cyrillic; with a capital it is found only where the text has a
 * capital too. A script that is left out keeps the rules. Inflected forms follow by themselves: «Шекспирдің».
 */
export type NameException = { readonly name: string; readonly latn?: string; readonly arab?: string }

/** Finds the fixed spelling that a word begins with, and how many letters of the word it covers. */
export type NameFinder = (word: string) => { spelling: string; length: number } | undefined

/** A finder for the names of one word that have a spelling in the script. The longest name that fits wins. */
export function findNames(exceptions: readonly NameException[], script: TargetScript): NameFinder {
  const spellings = new Map<string, { name: string; spelling: string }>()
  for (const exception of exceptions) {
    const spelling = exception[script]
    const name = exception.name.normalize('NFC').trim()
    if (spelling !== undefined && name !== '' && !/\s/.test(name)) spellings.set(name.toLowerCase(), { name, spelling })
  }
  const lengths = [...new Set(Array.from(spellings.keys(), (key) => key.length))].sort((a, b) => b - a)

  return (word) => {
    const lower = word.toLowerCase()
    for (const length of lengths) {
      const found = length <= lower.length ? spellings.get(lower.slice(0, length)) : undefined
      if (found && isNameEnding(lower.slice(length)) && capitalsFit(found.name, word)) {
        return { spelling: found.spelling, length }
      }
    }
    return undefined
  }
}

/** A pattern that finds the names of several words that have a spelling in the script, the longest first; none without any. */
export function phrasePattern(
  exceptions: readonly NameException[],
  script: TargetScript,
): { pattern: RegExp; spellings: ReadonlyMap<string, string> } | undefined {
  const spellings = new Map<string, string>()
  for (const exception of exceptions) {
    const spelling = exception[script]
    const name = exception.name.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
    if (spelling !== undefined && name.includes(' ')) spellings.set(name, spelling)
  }
  if (spellings.size === 0) return undefined
  const names = [...spellings.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return { pattern: new RegExp(`(?<!\\p{L})(${names.join('|')})(\\p{Script=Cyrillic}*)`, 'gu'), spellings }
}

function capitalsFit(name: string, word: string): boolean {
  const first = name.charAt(0)
  return first === first.toLowerCase() || first === word.charAt(0)
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
