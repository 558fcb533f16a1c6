import type { z } from 'zod'
import type { Edition } from '@/lib/i18n/editions'
import { type ActionFailure, fieldFailure } from './action-result'
import { readInput, typedValues } from './read-input'
import { sayIssue } from './say-issue'

/**
 * Reads the form of somebody who is not signed in (signing in, setting up). Everything else goes through `editorAction`.
 * @returns the parsed fields, or the failure to hand back.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  language: Edition,
): { ok: true; input: z.output<Schema> } | ActionFailure {
  const parsed = schema.safeParse(readInput(form), { error: (issue) => sayIssue(issue, language) })
  return parsed.success ? { ok: true, input: parsed.data } : invalidInput(parsed.error, language, typedValues(form))
}

/** The failure that says which fields are wrong, the first reason for each. */
export function invalidInput(error: z.ZodError, language: Edition, values?: Record<string, string>): ActionFailure {
  const fieldErrors: Record<string, string> = {}
  for (const issue of error.issues) fieldErrors[issue.path.join('.')] ??= issue.message
  const failure = fieldFailure(language, fieldErrors)
  return values === undefined ? failure : { ...failure, values }
}
