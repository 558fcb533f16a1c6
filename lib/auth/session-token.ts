import { type GetTokenParams, getToken } from '@auth/core/jwt'
import { authSecret, type Env } from '@/lib/env'

declare module '@auth/core/jwt' {
  interface JWT {
    /** The row of `session` that this token stands for. The token holds nothing else that matters: all that can change is read from the row. */
    sessionId?: string
  }
}

/** Sessions end this long after they began, whatever happens; Auth.js takes seconds. */
export const sessionSeconds = 30 * 24 * 60 * 60

/** True when readers come by https: cookies are then marked secure and named `__Host-…`, so that no other host can set them. */
export function isSecure(env: Env): boolean {
  return env.SITE_URL.startsWith('https:')
}

/** The names of the cookies that Auth.js sets. Only the first says who somebody is. */
export function cookieNames(env: Env): { session: string; csrf: string; callback: string } {
  const prefix = isSecure(env) ? '__Host-' : ''
  return { session: `${prefix}qalam.session`, csrf: `${prefix}qalam.csrf`, callback: `${prefix}qalam.callback` }
}

/**
 * The id in the session cookie, or undefined when there is none, or it was forged, or has expired. It says nothing yet about whether
 * the session still holds: see `findCurrentSession`.
 */
export async function readSessionId(env: Env, cookieHeader: string): Promise<string | undefined> {
  const { session } = cookieNames(env)
  const request: GetTokenParams['req'] = { headers: new Headers({ cookie: cookieHeader }) }
  const token = await getToken({ req: request, cookieName: session, secret: authSecret(env) })
  return token?.sessionId
}
