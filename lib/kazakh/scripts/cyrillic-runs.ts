/** Finds the Cyrillic words of a text. */

const FIRST = 0x0400
const LAST = 0x052f
const ROMAN_DIGITS = 'IVXLCDM'

/**
 * Replaces every run of Cyrillic letters; all between stays. Roman numerals that were typed with the Cyrillic letters Х and І
 * («ХХІ ғасыр») become true ones instead.
 *
 * @param replace is given one run, which has no hyphen, apostrophe or digit in it
 */
export function replaceCyrillicRuns(text: string, replace: (word: string) => string): string {
  let replaced = ''
  let copied = 0
  for (let i = 0; i < text.length;) {
    if (!isCyrillic(text.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < text.length && isCyrillic(text.charCodeAt(i))) i++
    const word = text.slice(start, i)
    replaced +=
      text.slice(copied, start) + (romanNumeral(word, text.charAt(start - 1), text.charAt(i)) ?? replace(word))
    copied = i
  }
  return copied === 0 ? text : replaced + text.slice(copied)
}

function isCyrillic(code: number): boolean {
  return code >= FIRST && code <= LAST
}

/** A lone Х or І is a letter, unless a Latin Roman digit stands beside it. */
function romanNumeral(word: string, before: string, after: string): string | undefined {
  if (!/^[ХІ]+$/.test(word)) return undefined
  const besideRoman = [before, after].some((char) => char !== '' && ROMAN_DIGITS.includes(char))
  if (word.length < 2 && !besideRoman) return undefined
  return word.replaceAll('Х', 'X').replaceAll('І', 'I')
}
