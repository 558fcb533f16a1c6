import type { Edition } from '@/lib/i18n/editions'

/** A word of a running text. */
export type TextWord = {
  text: string
  /** Where it begins (UTF-16 offset). */
  offset: number
  /** Whether a sentence begins with it, where any word has a capital letter. */
  opens: boolean
}

/** A run of letters with whatever is glued to it: what stands beside a word says what kind of word it is. */
const TOKEN = /[\p{L}\p{M}\p{N}_@./:\-’'‑–\uFFFC]+/gu
const ADDRESS = /@|:\/\/|^www\.|\.(?:kz|com|org|net|ru|info|edu|gov)(?:\/|$)/i
/** A sentence has ended, or none has begun yet; quotes, brackets and the dash of direct speech may stand between. */
const SENTENCE_START = /(?:^|[.!?…:]|\n)[\s«»"“”„'’‘()[\]—–-]*$/
const MOST_ABBREVIATED = 5

const wordsOf = {
  ru: { other: /[^а-яё\-‑’'.:/–]/i, word: /[а-яё]+(?:[-‑][а-яё]+)*/gi },
  en: {
    other: /[^\p{Script=Latin}\p{M}\-‑’'.:/–]/u,
    word: /[\p{Script=Latin}\p{M}]+(?:[-‑’'][\p{Script=Latin}\p{M}]+)*/gu,
  },
} as const satisfies Record<Exclude<Edition, 'kk'>, { other: RegExp; word: RegExp }>

/**
 * The words of a Russian or English text that can be judged. Left out are addresses, numbers and what is glued to them, words with
 * letters of another language, words in capitals (ЕАЭС, iPhone), single letters and abbreviations (млрд., тыс.).
 */
export function wordsInText(text: string, language: Exclude<Edition, 'kk'>): TextWord[] {
  const { other, word } = wordsOf[language]
  const found: TextWord[] = []
  for (const token of text.matchAll(TOKEN)) {
    if (ADDRESS.test(token[0]) || other.test(token[0])) continue
    for (const part of token[0].matchAll(word)) {
      const offset = token.index + part.index
      if (part[0].length < 2 || hasInnerCapital(part[0]) || isAbbreviation(part[0], text, offset)) continue
      found.push({ text: part[0], offset, opens: SENTENCE_START.test(text.slice(Math.max(0, offset - 40), offset)) })
    }
  }
  return found
}

function hasInnerCapital(word: string): boolean {
  return word.split(/[-‑]/).some((part) => part.slice(1) !== part.slice(1).toLowerCase())
}

/** A few letters with a full stop behind them that no new sentence follows. */
function isAbbreviation(word: string, text: string, offset: number): boolean {
  const rest = text.slice(offset + word.length, offset + word.length + 3)
  return word.length <= MOST_ABBREVIATED && /^\.\S|^\.\s\p{Ll}|^\.\s\d|^\.[,;]/u.test(rest)
}
