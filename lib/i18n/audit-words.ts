import { type DeskMessage, isDeskMessageKey, wordDeskMessage } from './desk-message'
import type { Edition } from './editions'
import { auditEn } from './messages/audit-en'
import { auditKk } from './messages/audit-kk'
import { auditRu } from './messages/audit-ru'
import { newsroomMessages } from './newsroom-message'

export type AuditAction = keyof typeof auditKk

const words: Record<Edition, Readonly<Record<AuditAction, string>>> = { kk: auditKk, ru: auditRu, en: auditEn }

/** What was done, in words. An action that a later version of the house wrote down goes by its name. */
export function auditAction(action: string, language: Edition): string {
  return isKnown(action) ? words[language][action] : action
}

/**
 * What an entry of the log says besides: the names, addresses and states that were written down with it, without ids, which tell a
 * person nothing, and with what the house calls by a name of its own put into the person's language.
 */
export function auditDetail(detail: unknown, language: Edition): string {
  const codes = codesIn(language)
  return [...new Set(textsIn(detail, language).map((text) => codes[text] ?? text))].join(' · ')
}

function textsIn(value: unknown, language: Edition): string[] {
  if (typeof value === 'string') return value === '' || isId(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, language))
  if (typeof value !== 'object' || value === null) return []
  if (isDeskMessage(value)) return [wordDeskMessage(value, language)]
  return Object.values(value).flatMap((part) => textsIn(part, language))
}

/** Roles, languages and parts of the settings, by the names under which they are stored. */
function codesIn(language: Edition): Readonly<Record<string, string>> {
  const messages = newsroomMessages(language)
  return {
    owner: messages.roleOwner,
    editor: messages.roleEditor,
    author: messages.roleAuthor,
    contributor: messages.roleContributor,
    kk: messages.languageKk,
    ru: messages.languageRu,
    en: messages.languageEn,
    siteName: messages.siteName,
    tagline: messages.tagline,
    timeZone: messages.timeZone,
    navigation: messages.settingsNavigation,
    contacts: messages.settingsContacts,
    link: messages.auditByLink,
  }
}

/** A reason that a command gave, as it was written down. */
function isDeskMessage(value: object): value is DeskMessage {
  return 'key' in value && isDeskMessageKey(value.key)
}

function isKnown(action: string): action is AuditAction {
  return Object.hasOwn(auditKk, action)
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text)
}
