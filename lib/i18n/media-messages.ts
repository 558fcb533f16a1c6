import type { Edition } from './editions'
import { mediaEn } from './messages/media-en'
import { mediaKk, type MediaMessages } from './messages/media-kk'
import { mediaRu } from './messages/media-ru'

const messages: Record<Edition, MediaMessages> = { kk: mediaKk, ru: mediaRu, en: mediaEn }

/** What the media library says, in the language of the newsroom's interface. */
export function mediaMessages(language: Edition): MediaMessages {
  return messages[language]
}
