import { z } from 'zod'
import type { Database } from '@/db/client'
import { findSetting, upsertSetting } from '@/db/queries/settings'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, type FieldErrors, invalid, type Refusal, refused } from '@/lib/command-result'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'
import { LOAN_LETTERS, type LoanLetter, type LoanLetters, parseLoanLetters } from '@/lib/kazakh/scripts/loan-letters'

/** Kept apart from the settings of the site, which are saved as a whole from a screen that does not show these. */
const key = 'loan-letters'

export type LoanLetterSettings = Record<TargetScript, LoanLetters>

/** The name of a letter's field in a form: `latn.ц`. */
type LoanLetterField = `${TargetScript}.${LoanLetter}`

export type SaveLoanLettersResult = { ok: true; version: number } | Refusal<LoanLetterField>

const storedShape = z.object({
  latn: z.record(z.string(), z.unknown()).default({}),
  arab: z.record(z.string(), z.unknown()).default({}),
})

/**
 * How the publication writes the letters of loanwords; the usual way until somebody changes it.
 * @returns with the version that a save must name.
 * @throws Error when what is stored is no such table.
 */
export async function readLoanLetters(db: Database): Promise<LoanLetterSettings & { version: number }> {
  const stored = await findSetting(db, key)
  const tables = storedShape.parse(stored?.value ?? {})
  const [latn, arab] = [parseLoanLetters(tables.latn, 'latn'), parseLoanLetters(tables.arab, 'arab')]
  if (!latn.ok || !arab.ok) throw new Error('The stored table of loan letters is damaged')
  return { latn: latn.letters, arab: arab.letters, version: stored?.version ?? 0 }
}

/**
 * Saves the table. Every page in the two scripts may hold such a letter, so every page is out of date then.
 * Both tables go from letter to spelling and come from a form, unchecked.
 */
export async function saveLoanLetters(
  db: Database,
  actor: Actor,
  { baseVersion, latn, arab }: { baseVersion: number } & Record<TargetScript, Readonly<Record<string, string>>>,
): Promise<SaveLoanLettersResult> {
  const denial = denied(actor, 'settings.manage')
  if (denial !== undefined) return denial
  const value = { latn: asWritten(latn), arab: asWritten(arab) }
  const failed = invalid<LoanLetterField>({ ...errorsOf(value.latn, 'latn'), ...errorsOf(value.arab, 'arab') })
  if (failed !== undefined) return failed

  return change(db, async ({ tx, expires }): Promise<SaveLoanLettersResult> => {
    const userId = userIdOf(actor)
    if (!(await upsertSetting(tx, { key, value, baseVersion, userId }))) return refused('changedMeanwhile')
    await recordAudit(tx, actor, 'settings.loan-letters', { kind: 'settings', id: null }, value)
    expires([tags.site()])
    return { ok: true, version: baseVersion + 1 }
  })
}

function asWritten(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).map(([letter, spelling]) => [letter, spelling.normalize('NFC').trim().toLowerCase()]),
  )
}

function errorsOf(table: Readonly<Record<string, string>>, script: TargetScript): FieldErrors<LoanLetterField> {
  const errors: FieldErrors<LoanLetterField> = {}
  for (const letter of LOAN_LETTERS) {
    const spelling = table[letter]
    if (spelling !== undefined && !parseLoanLetters({ [letter]: spelling }, script).ok)
      errors[`${script}.${letter}`] = { key: 'loanLetterInvalid', values: { letter } }
  }
  return errors
}
