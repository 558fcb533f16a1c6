'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signIn } from '@/lib/auth/sign-in'
import { database } from '@/lib/database'
import { failure, fieldFailure, type FormState } from '@/lib/forms/action-result'
import { parseForm } from '@/lib/forms/parse-form'
import { typedValues } from '@/lib/forms/read-input'
import { defaultLanguage } from '@/lib/i18n/newsroom-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { setUpOwner } from '@/lib/users/set-up-owner'
import { passwordIsKnown, userFields } from '@/lib/users/user-schema'

const { name, email, password } = userFields
const schema = z.object({ token: z.string(), name, email, password })

export async function setUpAction(_previous: FormState, form: FormData): Promise<FormState> {
  const language = await defaultLanguage()
  const messages = newsroomMessages(language)
  const parsed = parseForm(schema, form, language)
  if (!parsed.ok) return parsed
  if (passwordIsKnown(parsed.input.password, parsed.input))
    return { ...fieldFailure(language, { password: messages.passwordIsKnown }), values: typedValues(form) }
  const result = await setUpOwner(database(), { ...parsed.input, language })
  if (!result.ok) return failure('refused', `${messages.linkDeadTitle}. ${messages.linkDeadText}`)
  await signIn(parsed.input.email, parsed.input.password)
  redirect('/admin')
}
