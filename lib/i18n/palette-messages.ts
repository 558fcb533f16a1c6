import type { Edition } from './editions'
import { paletteEn } from './messages/palette-en'
import { paletteKk } from './messages/palette-kk'
import { paletteRu } from './messages/palette-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type PaletteMessages = Record<keyof typeof paletteKk, string>

const messages: Record<Edition, PaletteMessages> = { kk: paletteKk, ru: paletteRu, en: paletteEn }

/** The words of the palette in a language of the newsroom. */
export function paletteMessages(language: Edition): PaletteMessages {
  return messages[language]
}
