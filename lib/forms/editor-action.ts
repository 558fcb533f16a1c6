import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import type { z } from 'zod'
import type { Action, Actor, PermissionRow } from '@/lib/auth/permissions'
import { readRequestOrigin } from '@/lib/auth/request-origin'
import { currentUser } from '@/lib/auth/require-user'
import type { SignedInUser } from '@/lib/auth/session'
import { denied, notFound } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { defaultLanguage } from '@/lib/i18n/newsroom-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { type ActionFailure, failure, sayRefusal } from './action-result'
import { invalidInput } from './parse-form'
import { readInput, typedValues } from './read-input'
import { sayIssue } from './say-issue'

type Context<Input, Row> = {
  input: Input
  /** The row that permission was given for, or undefined where the action has none. */
  row: Row
  user: SignedInUser
  /** The same person for commands and the audit log, with the address they came from. */
  actor: Exclude<Actor, 'system'>
  language: Edition
}

type Definition<Schema extends z.ZodType, Row extends PermissionRow | undefined, Result> = {
  /** What the action takes. Its values reach `run` only after they have passed. */
  schema: Schema
  /** What the person must be permitted to do; null for what everybody may do to their own account. */
  permission: Action | null
  /** The row that the permission is about. Undefined: there is no such row, and the person is told so. */
  row?: (input: z.output<Schema>, user: SignedInUser) => Promise<Row>
  run: (context: Context<z.output<Schema>, NonNullable<Row>>) => Promise<Result>
}

/**
 * A server action of the newsroom. In this order, every time: who is it (their row is read again) → is the input well-formed → may
 * they do this to this row → run. Nothing of the input is believed because a page was shown to the person earlier.
 * @returns a function to be exported from a file with 'use server'. It takes an object or the FormData of a form.
 */
export function editorAction<Schema extends z.ZodType, Row extends PermissionRow | undefined, Result>(
  definition: Definition<Schema, Row, Result>,
): (input: z.input<Schema> | FormData) => Promise<Result | ActionFailure> {
  return async (input) => {
    const user = await currentUser()
    if (user === undefined) return signedOut(await defaultLanguage())
    const { language } = user
    const actor = { id: user.id, role: user.role, address: readRequestOrigin(await headers()).address }
    if (definition.permission !== null) {
      // Whoever may never do this learns nothing about the input, nor about which rows exist.
      const denial = denied(actor, definition.permission)
      if (denial !== undefined) return sayRefusal(denial, language)
    }
    const parsed = definition.schema.safeParse(readInput(input), { error: (issue) => sayIssue(issue, language) })
    if (!parsed.success) return invalidInput(parsed.error, language)

    const row = await definition.row?.(parsed.data, user)
    if (definition.row !== undefined && row === undefined) return sayRefusal(notFound, language)
    if (definition.permission !== null && row !== undefined) {
      const denial = denied(actor, definition.permission, row)
      if (denial !== undefined) return sayRefusal(denial, language)
    }
    return definition.run({ input: parsed.data, row: row as NonNullable<Row>, user, actor, language })
  }
}

/** The same for a `<form>` with `useActionState`: it takes the last state first, and hands back what was typed if it fails. */
export function editorFormAction<Schema extends z.ZodType, Row extends PermissionRow | undefined, Result>(
  definition: Definition<Schema, Row, Result>,
): (previous: unknown, form: FormData) => Promise<Result | ActionFailure> {
  const action = editorAction(definition)
  return async (_previous, form) => {
    const result = await action(form)
    if (isFailure(result)) return { ...result, values: typedValues(form) }
    // The form goes back to what the page says, so the page has to say what has just been saved.
    refresh()
    return result
  }
}

function signedOut(language: Edition): ActionFailure {
  return failure('signed-out', newsroomMessages(language).signedOut)
}

function isFailure(result: unknown): result is ActionFailure {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false
}
