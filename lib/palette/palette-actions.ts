import { type Actor, can } from '@/lib/auth/permissions'
import type { Edition } from '@/lib/i18n/editions'
import { editions } from '@/lib/i18n/editions'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { type PaletteMessages, paletteMessages } from '@/lib/i18n/palette-messages'
import type { PaletteEntry } from './palette-entry'

const languageNames = { kk: 'languageKk', ru: 'languageRu', en: 'languageEn' } as const

/** What somebody can do from anywhere. */
export function paletteActions(actor: Actor, language: Edition): PaletteEntry[] {
  const messages = paletteMessages(language)
  const newsroom = newsroomMessages(language)
  const inLanguage = (key: keyof PaletteMessages, edition: Edition) =>
    word(messages[key], { language: newsroom[languageNames[edition]] })
  return [
    ...(can(actor, 'article.create') ? editions : []).map((edition): PaletteEntry => ({
      id: `new-${edition}`,
      label: inLanguage('newArticle', edition),
      detail: '',
      task: `new:${edition}`,
    })),
    ...editions
      .filter((edition) => edition !== language)
      .map((edition): PaletteEntry => ({
        id: `language-${edition}`,
        label: inLanguage('changeLanguage', edition),
        detail: '',
        task: `language:${edition}`,
      })),
    { id: 'view-site', label: newsroom.viewSite, detail: '', href: '/' },
    { id: 'sign-out', label: newsroom.signOut, detail: '', task: 'sign-out' },
  ]
}
