'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { returnPath } from '@/lib/auth/return-path'
import { signIn } from '@/lib/auth/sign-in'
import type { ActionFailure, ActionSuccess, FormState } from '@/lib/forms/action-result'
import { parseForm } from '@/lib/forms/parse-form'
import { defaultLanguage } from '@/lib/i18n/newsroom-language'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'

const schema = z.object({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(1000),
})

/** For the page with the door: whoever comes in goes on to where they wanted to go. */
export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await signInWith(form)
  return result.ok ? redirect(returnPath(form.get('to')) as Route) : result
}

/** For somebody in the middle of something: they stay where they are. */
export async function signInHere(_previous: FormState, form: FormData): Promise<FormState> {
  return signInWith(form)
}

async function signInWith(form: FormData): Promise<ActionSuccess | ActionFailure> {
  const language = await defaultLanguage()
  const parsed = parseForm(schema, form, language)
  if (!parsed.ok) return parsed
  const { email, password } = parsed.input
  const result = await signIn(email, password)
  if (result.ok) return result
  const messages = newsroomMessages(language)
  const message =
    result.reason === 'limited'
      ? word(messages.signInLimited, { minutes: result.retryInMinutes ?? 1 })
      : messages.signInWrong
  return { ok: false, reason: 'refused', message, fieldErrors: {}, values: { email } }
}
