import type { Edition } from '@/lib/i18n/editions'

/** Each language under its own name, because whoever looks for it may read no other. */
const languageNames = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const satisfies Record<Edition, string>

export const languageOptions = (['kk', 'ru', 'en'] as const).map((language) => ({
  value: language,
  label: languageNames[language],
  lang: language,
}))
