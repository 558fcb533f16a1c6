import { cookies } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { type Action, can } from './permissions'
import { findCurrentUser, type SignedInUser } from './session'

/** Who is signed in, or undefined. Read from the database once in a request, and never kept longer. */
export const currentUser = cache(async (): Promise<SignedInUser | undefined> => {
  await connection()
  return findCurrentUser(database(), readEnv(), (await cookies()).toString())
})

/** Who is signed in; anybody else is sent to the sign-in page. For pages: an action uses `editorAction`, which answers with a value. */
export async function requireUser(): Promise<SignedInUser> {
  const user = await currentUser()
  if (user === undefined) redirect('/admin/sign-in')
  return user
}

/**
 * Who is signed in, if they may ever do this; anybody else is shown that they may not. For pages: what may be done to a particular row
 * is for the command to say.
 */
export async function requirePermission(action: Action): Promise<SignedInUser> {
  const user = await requireUser()
  if (!can(user, action)) forbidden()
  return user
}
