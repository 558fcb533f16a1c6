import type { Edition } from './editions'
import { dictionaryEn } from './messages/dictionary-en'
import { dictionaryKk } from './messages/dictionary-kk'
import { dictionaryRu } from './messages/dictionary-ru'
import { namesEn } from './messages/names-en'
import { namesKk } from './messages/names-kk'
import { namesRu } from './messages/names-ru'
import { newsroomEn } from './messages/newsroom-en'
import { newsroomKk } from './messages/newsroom-kk'
import { newsroomRu } from './messages/newsroom-ru'
import { peopleEn } from './messages/people-en'
import { placesEn } from './messages/places-en'
import { peopleKk } from './messages/people-kk'
import { placesKk } from './messages/places-kk'
import { peopleRu } from './messages/people-ru'
import { placesRu } from './messages/places-ru'

const kk = { ...newsroomKk, ...peopleKk, ...placesKk, ...namesKk, ...dictionaryKk }
const ru = { ...newsroomRu, ...peopleRu, ...placesRu, ...namesRu, ...dictionaryRu }
const en = { ...newsroomEn, ...peopleEn, ...placesEn, ...namesEn, ...dictionaryEn }

/** Every word of the newsroom's interface. Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type NewsroomMessages = Record<keyof typeof kk, string>

const messages: Record<Edition, NewsroomMessages> = { kk, ru, en }

export function newsroomMessages(language: Edition): NewsroomMessages {
  return messages[language]
}

/** Puts values into the places of a message. */
export function word(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}
