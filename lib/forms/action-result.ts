import { type DeskMessage, wordDeskMessage } from '@/lib/i18n/desk-message'
import type { Edition } from '@/lib/i18n/editions'

/**
 * Why an action did nothing. `signed-out`: the session has ended meanwhile; what was typed is still on the person's screen and can be
 * sent again after signing in. `conflict`: somebody else was faster. `refused`: a rule of the newsroom forbids it.
 */
export type FailureReason = 'signed-out' | 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'refused'

export type ActionFailure = {
  ok: false
  reason: FailureReason
  /** One sentence in the person's language. */
  message: string
  /** By the name of the field, one sentence each. */
  fieldErrors: Record<string, string>
  /** What was sent, so that a form without script does not come back empty. Never a password. */
  values?: Record<string, string>
}

export type ActionSuccess = {
  ok: true
  /** What has been done, to be shown for a moment. */
  message?: string
}

/** What a form knows about its last submission: null before the first. */
export type FormState = ActionSuccess | ActionFailure | null

/** A failure of a command, worded for the person who asked for it. */
export function refused(
  language: Edition,
  message: DeskMessage,
  { reason = 'refused', field }: { reason?: FailureReason; field?: string } = {},
): ActionFailure {
  const text = wordDeskMessage(message, language)
  return { ok: false, reason, message: text, fieldErrors: field === undefined ? {} : { [field]: text } }
}
