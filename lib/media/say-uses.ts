import type { Edition } from '@/lib/i18n/editions'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { KnownUses } from './media-uses'

/** Longer lists do not fit a sentence; the screen beside it has them all. */
const named = 5

/** Why something cannot be taken out of the library: what uses it, by name. */
export function sayUses({ uses, hidden }: KnownUses, language: Edition): string {
  const messages = mediaMessages(language)
  const names = uses.slice(0, named).map(({ title }) => `«${title || messages.untitled}»`)
  if (uses.length > named) names.push('…')
  if (hidden > 0) names.push(word(messages.inUseHidden, { count: hidden }))
  return word(messages.inUse, { names: names.join(', ') })
}
