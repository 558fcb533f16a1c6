/** The three scripts of Kazakh pages. */
export const scripts = [
  { prefix: '', lang: 'kk', dir: 'ltr' },
  { prefix: '/latn', lang: 'kk-Latn', dir: 'ltr' },
  { prefix: '/arab', lang: 'kk-Arab', dir: 'rtl' },
] as const

export const cyrillic = /[\u0400-\u052F]/
const arabic = /[\u0600-\u06FF]/

/** Words that Russian and English interfaces are full of and that Kazakh does not have. */
const foreignWords =
  /(?<![\p{L}\d.])(?:и|в|что|это|для|как|или|из|ещё|только|также|года|году|назад|далее|читать|новости|поиск|главная|рубрика|the|and|of|by|read|more|search|home|published|updated|page|next|previous|menu|close|loading|error|ago|comments?)(?![\p{L}\d.])/iu

/** Ends of Russian words that no Kazakh word and no name on the pages has. */
const russianEnds = /\p{L}{2}(?:ться|ются|ется|ного|ными|ческ(?:ий|ая|ое|ие)|ением|ости)(?!\p{L})/iu

/** Two English words and more with no Kazakh one beside them; addresses of any kind are none. */
const latinOnly = /^[^\p{Script=Cyrillic}@/]*\p{Script=Latin}{2,}[ ,]+\p{Script=Latin}{2,}[^\p{Script=Cyrillic}@/]*$/u

/** Latin letters that a Kazakh text in Arabic script has besides foreign names: Roman numerals and degrees. */
const ownLatin = /^(?:[IVXLCDM]+|C)$/

/** What is wrong with a text in a script; empty when nothing is. */
export function fault(text: string, lang: string, original: readonly string[]): string {
  if (lang === 'kk')
    return [foreignWords, russianEnds, latinOnly].map((rule) => rule.exec(text)?.[0] ?? '').find(Boolean) ?? ''
  if (cyrillic.test(text)) return 'Cyrillic letters'
  if (lang === 'kk-Latn') return arabic.test(text) ? 'Arabic letters' : ''
  const inOriginal = original.join(' ')
  // A word in Latin letters that stands in the Cyrillic text too is a foreign name; any other has not been converted.
  return (
    (text.match(/\p{Script=Latin}+/gu) ?? []).find((word) => !ownLatin.test(word) && !inOriginal.includes(word)) ?? ''
  )
}
