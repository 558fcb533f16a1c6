'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signIn } from '@/lib/auth/sign-in'
import { database } from '@/lib/database'
import type { ActionFailure, FormState } from '@/lib/forms/action-result'
import { parseForm } from '@/lib/forms/parse-form'
import type { Edition } from '@/lib/i18n/editions'
import { defaultLanguage } from '@/lib/i18n/newsroom-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { setUpOwner } from '@/lib/users/set-up-owner'
import { passwordIsKnown, userFields } from '@/lib/users/user-schema'

const { name, email, password } = userFields
const ownerSchema = z.object({ token: z.string(), name, email, password })

export async function setUpAction(_previous: FormState, form: FormData): Promise<FormState> {
  const language = await defaultLanguage()
  const parsed = parseForm(ownerSchema, form, language)
  if (!parsed.ok) return parsed
  if (passwordIsKnown(parsed.input.password, parsed.input)) return knownPassword(language, parsed.input)
  const result = await setUpOwner(database(), { ...parsed.input, language })
  if (!result.ok) return deadLink(language)
  await signIn(parsed.input.email, parsed.input.password)
  redirect('/admin')
}

function knownPassword(language: Edition, values: { name: string; email: string }): ActionFailure {
  const message = newsroomMessages(language).passwordIsKnown
  return {
    ok: false,
    reason: 'invalid',
    message: newsroomMessages(language).checkFields,
    fieldErrors: { password: message },
    values: { name: values.name, email: values.email },
  }
}

function deadLink(language: Edition): ActionFailure {
  const { linkDeadTitle, linkDeadText } = newsroomMessages(language)
  return { ok: false, reason: 'refused', message: `${linkDeadTitle}. ${linkDeadText}`, fieldErrors: {} }
}
