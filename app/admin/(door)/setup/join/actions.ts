'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { readRequestOrigin } from '@/lib/auth/request-origin'
import { signIn } from '@/lib/auth/sign-in'
import { database } from '@/lib/database'
import { failure, fieldFailure, type FormState } from '@/lib/forms/action-result'
import { parseForm } from '@/lib/forms/parse-form'
import { defaultLanguage } from '@/lib/i18n/newsroom-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { findLinkHolder, joinByLink } from '@/lib/users/join-by-link'
import { passwordIsKnown, userFields } from '@/lib/users/user-schema'

const schema = z.object({ token: z.string(), name: userFields.name.optional(), password: userFields.password })

export async function joinAction(_previous: FormState, form: FormData): Promise<FormState> {
  const language = await defaultLanguage()
  const messages = newsroomMessages(language)
  const parsed = parseForm(schema, form, language)
  if (!parsed.ok) return parsed
  const { token, name, password } = parsed.input
  const holder = await findLinkHolder(database(), token)
  if (holder !== undefined && passwordIsKnown(password, holder))
    return fieldFailure(language, { password: messages.passwordIsKnown })
  const { address } = readRequestOrigin(await headers())
  const result = await joinByLink(database(), { token, name, password, address })
  if (!result.ok) return failure('refused', `${messages.linkDeadTitle}. ${messages.linkDeadText}`)
  await signIn(result.email, password)
  redirect('/admin')
}
