import type { Action, Actor, PermissionRow } from '@/lib/auth/permissions'
import { permit } from '@/lib/auth/permissions'
import type { DeskMessage, DeskMessageKey } from '@/lib/i18n/desk-message'

export type FieldErrors<Field extends string> = Partial<Record<Field, DeskMessage>>

/** Why a command did not do what was asked. Nothing has been changed then. */
export type Refusal<Field extends string = never> =
  | { ok: false; reason: 'denied' | 'notFound' | 'refused'; message: DeskMessage }
  | { ok: false; reason: 'invalid'; fieldErrors: FieldErrors<Field> }

type PlainRefusal = Extract<Refusal, { message: DeskMessage }>

export const notFound: PlainRefusal = { ok: false, reason: 'notFound', message: { key: 'notFound' } }

/** The state of things does not allow it. */
export function refused(key: DeskMessageKey, values?: DeskMessage['values']): PlainRefusal {
  return { ok: false, reason: 'refused', message: values === undefined ? { key } : { key, values } }
}

/** @returns undefined when the fields hold no error. */
export function invalid<Field extends string>(
  fieldErrors: FieldErrors<Field>,
): Extract<Refusal<Field>, { reason: 'invalid' }> | undefined {
  return Object.keys(fieldErrors).length === 0 ? undefined : { ok: false, reason: 'invalid', fieldErrors }
}

/** @returns undefined when the actor may do this to the row. */
export function denied(actor: Actor, action: Action, row?: PermissionRow): PlainRefusal | undefined {
  const permitted = permit(actor, action, row)
  return permitted.ok ? undefined : { ok: false, reason: 'denied', message: { key: permitted.reason } }
}
