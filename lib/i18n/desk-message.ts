import type { Edition } from './editions'
import { deskEn } from './messages/desk-en'
import { deskKk } from './messages/desk-kk'
import { deskRu } from './messages/desk-ru'

export type DeskMessageKey = keyof typeof deskKk
export type DeskMessages = Record<DeskMessageKey, string>

/** What a command has to say, still without a language: the screen words it in the language of the person who looks at it. */
export type DeskMessage = { key: DeskMessageKey; values?: Readonly<Record<string, string | number>> }

const messages: Record<Edition, DeskMessages> = { kk: deskKk, ru: deskRu, en: deskEn }

/** Words a message. @param language the language of the newsroom's interface, not the edition of the article. */
export function wordDeskMessage({ key, values = {} }: DeskMessage, language: Edition): string {
  return messages[language][key].replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}

/** Whether a stored name is one of a message. */
export function isDeskMessageKey(value: unknown): value is DeskMessageKey {
  return typeof value === 'string' && Object.hasOwn(deskKk, value)
}
