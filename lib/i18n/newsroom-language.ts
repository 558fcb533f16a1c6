import { cookies, headers } from 'next/headers'
import { isSecure } from '@/lib/auth/session-token'
import { readEnv } from '@/lib/env'
import { type Edition, isEdition } from './editions'
import { preferredLanguage } from './preferred-language'

/** Where the newsroom keeps the language of somebody who is not signed in. It names a language and nobody. */
const languageCookie = 'qalam.language'

/** The language of the newsroom for somebody who is not signed in: as they last chose, else as their browser asks, else Kazakh. */
export async function defaultLanguage(): Promise<Edition> {
  const chosen = (await cookies()).get(languageCookie)?.value
  return isEdition(chosen) ? chosen : preferredLanguage((await headers()).get('accept-language') ?? '')
}

/** Keeps the choice in the browser for a year. For server actions. */
export async function rememberLanguage(language: Edition): Promise<void> {
  const secure = isSecure(readEnv())
  const year = 365 * 24 * 60 * 60
  ;(await cookies()).set(languageCookie, language, {
    path: '/admin',
    maxAge: year,
    sameSite: 'lax',
    httpOnly: true,
    secure,
  })
}
