import type { AuthConfig } from '@auth/core'
import { CredentialsSignin } from '@auth/core/errors'
import Credentials from '@auth/core/providers/credentials'
import { headers } from 'next/headers'
import { z } from 'zod'
import { database } from '@/lib/database'
import { authSecret, readEnv } from '@/lib/env'
import { checkCredentials } from './check-credentials'
import { readRequestOrigin } from './request-origin'
import { endSession, findUserOfSession, openSession } from './session'
import { cookieNames, isSecure, sessionSeconds } from './session-token'

declare module '@auth/core/types' {
  interface User {
    sessionId?: string
  }
}

/** Why somebody was not let in. `code` stands in the address when the sign-in came by Auth.js's own route. */
export class SignInRefused extends CredentialsSignin {
  override code: 'wrong' | 'limited'
  readonly retryInMinutes: number | undefined

  constructor(code: 'wrong' | 'limited', retryInMinutes?: number) {
    super()
    this.code = code
    this.retryInMinutes = retryInMinutes
  }
}

const credentialsSchema = z.object({ email: z.string().trim().max(254), password: z.string().max(1000) })

/**
 * Auth.js for this publication: a password, and a token that names a row of `session`. Made anew for every request, because the
 * settings are read when the process starts and not when the code is built.
 */
export function authConfig(): AuthConfig {
  const env = readEnv()
  const names = cookieNames(env)
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(env) } as const
  return {
    basePath: '/api/auth',
    trustHost: true,
    secret: authSecret(env),
    useSecureCookies: isSecure(env),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/admin/sign-in', signOut: '/admin/sign-in', error: '/admin/sign-in' },
    cookies: {
      sessionToken: { name: names.session, options },
      csrfToken: { name: names.csrf, options },
      callbackUrl: { name: names.callback, options },
    },
    providers: [
      Credentials({
        id: 'password',
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: signInWithPassword,
      }),
    ],
    callbacks: {
      // The token holds two ids and nothing that could go out of date. Null ends it: a session that no longer holds fails closed.
      async jwt({ token, user }) {
        if (user?.id !== undefined && user.sessionId !== undefined) return { sub: user.id, sessionId: user.sessionId }
        if (token.sessionId === undefined) return null
        return (await findUserOfSession(database(), token.sessionId)) === undefined ? null : token
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut(message) {
        const token = 'token' in message ? message.token : null
        if (token?.sessionId !== undefined && token.sub !== undefined)
          await endSession(database(), token.sessionId, token.sub, readRequestOrigin(await headers()).address)
      },
    },
    logger: {
      // A wrong password is the person's to mend, and counted in the database; it is no fault of the house.
      error: (error) => error instanceof CredentialsSignin || console.error(error),
      warn: () => undefined,
    },
  }
}

async function signInWithPassword(credentials: unknown, request: Request) {
  const parsed = credentialsSchema.safeParse(credentials)
  if (!parsed.success) throw new SignInRefused('wrong')
  const origin = readRequestOrigin(request.headers)
  const db = database()
  const checked = await checkCredentials(db, { ...parsed.data, address: origin.address })
  if (!checked.ok) throw new SignInRefused(checked.reason, checked.retryInMinutes)
  return { id: checked.userId, sessionId: await openSession(db, checked.userId, origin) }
}
