import type { Edition } from '@/lib/i18n/editions'

/**
 * Endings of Russian nouns, names and adjectives (Русская грамматика, 1980, §§ 1178–1340). Which of them a word takes depends on its
 * kind, which nobody has told: for the few words of a newsroom it does no harm to accept a wrong one.
 */
const RUSSIAN_ENDINGS = new Set(
  'а у ом е ы и ов ам ами ах ой ою я ю ем ём ей ям ями ях ев ого ому ым ых ыми ую ая ое ые его ему им их ими ий ый'.split(
    ' ',
  ),
)
const RUSSIAN_LAST = /[аяоеьйыиую]$/
/** Shorter words are accepted as they are, and not with endings. */
const SHORTEST_INFLECTED = 3

/** Whether a word, in lower case, is one of the newsroom's own words or a form of it. Kazakh has its own rules, in `lib/kazakh`. */
export function isOwnForm(word: string, own: ReadonlySet<string>, language: Exclude<Edition, 'kk'>): boolean {
  if (own.size === 0) return false
  if (own.has(word)) return true
  return language === 'ru' ? isRussianForm(word, own) : isEnglishForm(word, own)
}

function isRussianForm(word: string, own: ReadonlySet<string>): boolean {
  for (let end = word.length; end >= Math.max(SHORTEST_INFLECTED, word.length - 3); end--) {
    const base = word.slice(0, end)
    if (end < word.length && !RUSSIAN_ENDINGS.has(word.slice(end))) continue
    // A word that ends in a consonant takes endings as it is; another changes its last letter.
    if (!RUSSIAN_LAST.test(base) && own.has(base)) return true
    for (const last of 'аяоеьй') if (own.has(base + last)) return true
  }
  return false
}

function isEnglishForm(word: string, own: ReadonlySet<string>): boolean {
  const base = word.replace(/['’]s?$/, '')
  return own.has(base) || (base.endsWith('s') && own.has(base.replace(/e?s$/, ''))) || own.has(base.replace(/s$/, ''))
}
