import type { Refusal } from '@/lib/command-result'
import { type DeskMessage, wordDeskMessage } from '@/lib/i18n/desk-message'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'

/**
 * Why an action did nothing. `signed-out`: the session has ended meanwhile; what was typed is still on the person's screen and can be
 * sent again after signing in. `conflict`: somebody else was faster. `refused`: a rule of the newsroom forbids it. `warned`: there is
 * something to know first; whoever knows it may ask again.
 */
export type FailureReason = 'signed-out' | 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'refused' | 'warned'

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
  /** A one-time link that has just been made: shown now and never again. */
  link?: { url: string; note: string }
}

/** What a form knows about its last submission: null before the first. */
export type FormState = ActionSuccess | ActionFailure | null

/** A failure that is said in one sentence. */
export function failure(reason: FailureReason, message: string): ActionFailure {
  return { ok: false, reason, message, fieldErrors: {} }
}

/** A failure of certain fields. */
export function fieldFailure(language: Edition, fieldErrors: Record<string, string>): ActionFailure {
  return { ok: false, reason: 'invalid', message: newsroomMessages(language).checkFields, fieldErrors }
}

/** A failure that has a message of its own, worded for the person who asked for it. */
export function refused(
  language: Edition,
  message: DeskMessage,
  { reason = 'refused', field }: { reason?: FailureReason; field?: string } = {},
): ActionFailure {
  const text = wordDeskMessage(message, language)
  return { ok: false, reason, message: text, fieldErrors: field === undefined ? {} : { [field]: text } }
}

/** What a command refused, worded for the person who asked for it. */
export function sayRefusal(refusal: Refusal<string>, language: Edition): ActionFailure {
  switch (refusal.reason) {
    case 'invalid': {
      const fieldErrors: Record<string, string> = {}
      for (const [field, message] of Object.entries(refusal.fieldErrors))
        if (message !== undefined) fieldErrors[field] = wordDeskMessage(message, language)
      return fieldFailure(language, fieldErrors)
    }
    case 'denied':
      return refused(language, refusal.message, { reason: 'forbidden' })
    case 'notFound':
      return refused(language, refusal.message, { reason: 'not-found' })
    case 'refused':
      return refused(language, refusal.message)
  }
}
