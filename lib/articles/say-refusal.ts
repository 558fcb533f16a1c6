import type { FieldErrors, Refusal } from '@/lib/command-result'
import type { ActionFailure, FailureReason } from '@/lib/forms/action-result'
import { wordDeskMessage } from '@/lib/i18n/desk-message'
import type { Edition } from '@/lib/i18n/editions'
import type { ArticleRefusal } from './article-results'

const reasons = {
  denied: 'forbidden',
  notFound: 'not-found',
  refused: 'refused',
  invalid: 'invalid',
  conflict: 'conflict',
} as const satisfies Record<ArticleRefusal['reason'], FailureReason>

/** Why a command did nothing, worded for the person who asked. What is wrong with the fields is all in the sentence too. */
export function sayRefusal(refusal: ArticleRefusal | Refusal<string>, language: Edition): ActionFailure {
  const fieldErrors = refusal.reason === 'invalid' ? wordFields(refusal.fieldErrors, language) : {}
  const message =
    refusal.reason === 'invalid' ? Object.values(fieldErrors).join(' ') : wordDeskMessage(refusal.message, language)
  return { ok: false, reason: reasons[refusal.reason], message, fieldErrors }
}

function wordFields(errors: FieldErrors<string>, language: Edition): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, message]) =>
      message === undefined ? [] : [[field, wordDeskMessage(message, language)]],
    ),
  )
}
