/** A language that the publication appears in. */
export type Edition = 'kk' | 'ru' | 'en'
export const editions = ['kk', 'ru', 'en'] as const satisfies readonly Edition[]

/** The writing that a page stands in: a Kazakh page stands in three, every other page in its own. */
export type Script = 'cyrl' | 'latn' | 'arab'

/** An edition in one script, as it appears in an address and in `lang`. */
export type Locale = {
  /** The value of the `[edition]` segment inside the application. */
  segment: 'kk' | 'kk-latn' | 'kk-arab' | 'ru' | 'en'
  edition: Edition
  script: Script
  /** What public addresses begin with: '' for Kazakh in Cyrillic. */
  prefix: '' | '/latn' | '/arab' | '/ru' | '/en'
  /** BCP 47. */
  lang: 'kk' | 'kk-Latn' | 'kk-Arab' | 'ru' | 'en'
  dir: 'ltr' | 'rtl'
}

export const locales = [
  { segment: 'kk', edition: 'kk', script: 'cyrl', prefix: '', lang: 'kk', dir: 'ltr' },
  { segment: 'kk-latn', edition: 'kk', script: 'latn', prefix: '/latn', lang: 'kk-Latn', dir: 'ltr' },
  { segment: 'kk-arab', edition: 'kk', script: 'arab', prefix: '/arab', lang: 'kk-Arab', dir: 'rtl' },
  { segment: 'ru', edition: 'ru', script: 'cyrl', prefix: '/ru', lang: 'ru', dir: 'ltr' },
  { segment: 'en', edition: 'en', script: 'latn', prefix: '/en', lang: 'en', dir: 'ltr' },
] as const satisfies readonly Locale[]

/** The locale of an `[edition]` segment, or undefined for a segment that is none. */
export function findLocale(segment: string): Locale | undefined {
  return locales.find((locale) => locale.segment === segment)
}

/** The locales that an edition stands in, the one that it is written in first: for Kazakh one for each script. */
export function localesOf(edition: Edition): Locale[] {
  return locales.filter((locale) => locale.edition === edition)
}

/** The locale that an edition is written in. */
export function localeOf(edition: Edition): Locale {
  const locale = locales.find((candidate) => candidate.edition === edition)
  if (locale === undefined) throw new Error(`No locale for the edition ${edition}`)
  return locale
}

export function isEdition(value: unknown): value is Edition {
  return editions.some((edition) => edition === value)
}
