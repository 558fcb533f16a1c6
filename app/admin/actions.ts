'use server'

import { redirect } from 'next/navigation'
import { currentUser } from '@/lib/auth/require-user'
import { signOut } from '@/lib/auth/sign-in'
import { isEdition } from '@/lib/i18n/editions'
import { rememberLanguage } from '@/lib/i18n/newsroom-language'
import { changeLanguage } from '@/lib/users/change-account'

/** Keeps the language of the newsroom: with the account of whoever is signed in, and in the browser for when they are not. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = form.get('language')
  if (!isEdition(language)) return
  const user = await currentUser()
  if (user !== undefined) await changeLanguage(user, language)
  await rememberLanguage(language)
}

export async function endSession(): Promise<void> {
  await signOut()
  redirect('/admin/sign-in')
}
