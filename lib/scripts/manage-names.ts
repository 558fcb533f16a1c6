import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  deleteNameException as deleteRow,
  findNameException,
  findNameExceptionByName,
  insertNameException,
  type NameExceptionRow,
  updateNameException as updateRow,
} from '@/db/queries/name-exceptions'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, type FieldErrors, notFound, type Refusal } from '@/lib/command-result'

type NameField = 'name' | 'latn' | 'arab' | 'note'
export type NameResult = { ok: true; name: NameExceptionRow } | Refusal<NameField>

/** What a form says of a name, unchecked; an empty spelling leaves the script to the rules. */
export type NameInput = Record<NameField, string>

const nameLimit = 100
const noteLimit = 300

/** Fixes the spelling of a name. It may stand on any page, so every page is out of date then. */
export async function createNameException(db: Database, actor: Actor, input: NameInput): Promise<NameResult> {
  const denial = denied(actor, 'name.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<NameResult> => {
    const checked = await check(tx, undefined, input)
    if (!checked.ok) return checked
    const name: NameExceptionRow = { id: newId(), ...checked.values }
    await insertNameException(tx, name)
    await recordAudit(tx, actor, 'name.create', { kind: 'name', id: name.id }, checked.values)
    expires([tags.site()])
    return { ok: true, name }
  })
}

export async function updateNameException(
  db: Database,
  actor: Actor,
  { id, ...input }: NameInput & { id: string },
): Promise<NameResult> {
  const denial = denied(actor, 'name.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<NameResult> => {
    const before = await findNameException(tx, id)
    if (before === undefined) return notFound
    const checked = await check(tx, id, input)
    if (!checked.ok) return checked
    await updateRow(tx, id, checked.values)
    await recordAudit(tx, actor, 'name.update', { kind: 'name', id }, { before, after: checked.values })
    expires([tags.site()])
    return { ok: true, name: { id, ...checked.values } }
  })
}

/** Leaves a name to the rules again. */
export async function deleteNameException(db: Database, actor: Actor, { id }: { id: string }): Promise<NameResult> {
  const denial = denied(actor, 'name.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<NameResult> => {
    const name = await findNameException(tx, id)
    if (name === undefined) return notFound
    await deleteRow(tx, id)
    await recordAudit(tx, actor, 'name.delete', { kind: 'name', id }, { before: name })
    expires([tags.site()])
    return { ok: true, name }
  })
}

type Checked =
  | { ok: true; values: Omit<NameExceptionRow, 'id'> }
  | { ok: false; reason: 'invalid'; fieldErrors: FieldErrors<NameField> }

async function check(db: Database, id: string | undefined, input: NameInput): Promise<Checked> {
  const name = tidy(input.name)
  const latn = tidy(input.latn)
  const arab = tidy(input.arab)
  const note = input.note.trim()
  const fieldErrors: FieldErrors<NameField> = {}
  if (name === '') fieldErrors.name = { key: 'nameMissing' }
  else if (name.length > nameLimit) fieldErrors.name = { key: 'nameTooLong', values: { limit: nameLimit } }
  else if (!isWrittenIn(name, /\p{Script=Cyrillic}/u)) fieldErrors.name = { key: 'nameNotKazakh' }
  else {
    const present = await findNameExceptionByName(db, name)
    if (present !== undefined && present.id !== id) fieldErrors.name = { key: 'nameTaken' }
  }
  if (latn === '' && arab === '') fieldErrors.latn = { key: 'spellingMissing' }
  for (const [field, spelling, letter, key] of [
    ['latn', latn, /\p{Script=Latin}/u, 'latinInvalid'],
    ['arab', arab, /\p{Script=Arabic}/u, 'arabicInvalid'],
  ] as const) {
    if (spelling.length > nameLimit) fieldErrors[field] = { key: 'nameTooLong', values: { limit: nameLimit } }
    else if (spelling !== '' && !isWrittenIn(spelling, letter)) fieldErrors[field] = { key }
  }
  if (note.length > noteLimit) fieldErrors.note = { key: 'textTooLong', values: { limit: noteLimit } }
  if (Object.keys(fieldErrors).length > 0) return { ok: false, reason: 'invalid', fieldErrors }
  return { ok: true, values: { name, latn: latn || null, arab: arab || null, note } }
}

function tidy(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
}

/** Letters of one script, with the spaces, hyphens, apostrophes and points that names have. */
function isWrittenIn(text: string, letter: RegExp): boolean {
  return letter.test(text) && Array.from(text).every((char) => letter.test(char) || /[\s\-’'.\u0621\u0674]/.test(char))
}
