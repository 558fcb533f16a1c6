import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm'
import type { Edition } from '@/lib/i18n/editions'

/** A language as its hunspell dictionaries know it. */
export type HunspellLanguage = {
  knows: (word: string) => boolean
  suggest: (word: string) => string[]
}

type Files = { aff: Uint8Array; dic: Uint8Array }

/** English is accepted as it is written on either side of the Atlantic. */
const files = {
  ru: [async () => (await import('dictionary-ru')).default],
  en: [async () => (await import('dictionary-en')).default, async () => (await import('dictionary-en-gb')).default],
} as const satisfies Record<Exclude<Edition, 'kk'>, readonly (() => Promise<Files>)[]>

const opened = new Map<string, Promise<HunspellLanguage>>()

/** A language, opened the first time somebody asks for it (some 200 ms and 45 MB for Russian) and kept as long as this thread lives. */
export function openHunspell(language: Exclude<Edition, 'kk'>): Promise<HunspellLanguage> {
  const present = opened.get(language)
  if (present !== undefined) return present
  const opening = open(language)
  opened.set(language, opening)
  return opening
}

async function open(language: Exclude<Edition, 'kk'>): Promise<HunspellLanguage> {
  const decoder = new TextDecoder()
  const readers: Hunspell[] = []
  for (const read of files[language]) {
    const { aff, dic } = await read()
    readers.push(await createHunspellFromStrings(decoder.decode(aff), decoder.decode(dic)))
  }
  return {
    knows: (word) => readers.some((reader) => reader.testSpelling(plain(word))),
    suggest: (word) => [...new Set(readers.flatMap((reader) => reader.getSpellingSuggestions(plain(word))))],
  }
}

/** The dictionaries are written with the apostrophe and hyphen of the keyboard. */
function plain(word: string): string {
  return word.replaceAll('’', "'").replaceAll('‑', '-')
}
