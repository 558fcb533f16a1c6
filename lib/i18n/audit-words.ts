import type { Edition } from './editions'
import { auditEn } from './messages/audit-en'
import { auditKk } from './messages/audit-kk'
import { auditRu } from './messages/audit-ru'

const words: Record<Edition, Readonly<Record<string, string>>> = { kk: auditKk, ru: auditRu, en: auditEn }

/** What was done, in words. An action that a later version of the house wrote down goes by its name. */
export function auditAction(action: string, language: Edition): string {
  return words[language][action] ?? action
}

/**
 * What an entry of the log says besides: the names, addresses and states that were written down with it, without ids, which tell a
 * person nothing.
 */
export function auditDetail(detail: unknown): string {
  return [...new Set(textsIn(detail))].join(' · ')
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' || isId(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text)
}
