import { type Edition, editions } from '@/lib/i18n/editions'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

/** Each language under its own name, because whoever looks for it may read no other. */
const languageNames = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const satisfies Record<Edition, string>

export const languageOptions = (['kk', 'ru', 'en'] as const).map((language) => ({
  value: language,
  label: languageNames[language],
  lang: language,
}))

/** The editions to choose from, in the language of the person who chooses. */
export function editionOptions({ languageKk: kk, languageRu: ru, languageEn: en }: NewsroomMessages) {
  const names: Record<Edition, string> = { kk, ru, en }
  return editions.map((edition) => ({ value: edition, label: names[edition] }))
}
