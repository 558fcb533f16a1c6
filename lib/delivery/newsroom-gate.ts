import type { IncomingMessage, ServerResponse } from 'node:http'
import { ping } from '@/db/queries/ping'
import { clientAddress, clientAddressHeader } from '@/lib/auth/request-origin'
import { findCurrentUser } from '@/lib/auth/session'
import { database } from '@/lib/database'
import { isDatabaseAway } from '@/lib/database-away'
import { readEnv } from '@/lib/env'
import { preferredLanguage } from '@/lib/i18n/preferred-language'
import { writeAwayPage } from './away-page'
import { askForWholeDocument } from './whole-document'

/** Pages of the newsroom that are there for people who are not signed in. */
const openDoors = /^\/admin\/(sign-in|setup)(\/|$)/
const retryAfterSeconds = 5

/**
 * What the front does with a request to the newsroom before Next.js sees it. Pages and actions look at the session for themselves
 * again: this is for the sake of true statuses, which a streamed page can no longer set.
 * - Everywhere: writes down the address of the client, and takes out what the client wrote in its place.
 * - Nobody signed in: a true redirect to the sign-in page. Only for reading; an action answers for itself, so that no text is lost.
 * - The database is away: 503 with Retry-After, for everything.
 * @returns false when the request has been answered here.
 */
export async function passNewsroomGate(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const forwardedFor = request.headers['x-forwarded-for']
  request.headers[clientAddressHeader] = clientAddress(
    request.socket.remoteAddress ?? '',
    typeof forwardedFor === 'string' ? forwardedFor : undefined,
  )
  const target = request.url ?? '/'
  const [pathname = '/'] = target.split('?')
  if (!/^\/(admin|api\/auth)(\/|$)/.test(pathname)) return true
  request.headers['user-agent'] = askForWholeDocument(request.headers['user-agent'])
  try {
    const signedIn = await isSomebodySignedIn(request.headers.cookie ?? '')
    const reading = request.method === 'GET' || request.method === 'HEAD'
    if (!reading || signedIn || openDoors.test(pathname) || !pathname.startsWith('/admin')) return true
    const signIn = pathname === '/admin' ? '/admin/sign-in' : `/admin/sign-in?to=${encodeURIComponent(target)}`
    response.writeHead(307, { Location: signIn, 'Cache-Control': 'no-store' }).end()
    return false
  } catch (error) {
    if (!isDatabaseAway(error)) {
      // Whoever may not come in is turned away by the page itself; this gate failing must not take the newsroom down.
      console.error('The gate of the newsroom failed:', error)
      return true
    }
    writeAwayPage(response, preferredLanguage(request.headers['accept-language'] ?? ''), retryAfterSeconds)
    return false
  }
}

/** @throws when the database is away, whether or not there is a cookie to look up. */
async function isSomebodySignedIn(cookie: string): Promise<boolean> {
  const user = await findCurrentUser(database(), readEnv(), cookie)
  if (user === undefined) await ping(database())
  return user !== undefined
}
