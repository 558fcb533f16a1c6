import { Auth, raw, skipCSRFCheck } from '@auth/core'
import { cookies, headers } from 'next/headers'
import { readEnv } from '@/lib/env'
import { authConfig, SignInRefused } from './config'
import { clientAddressHeader } from './request-origin'
import { cookieNames } from './session-token'

export type SignInResult = { ok: true } | { ok: false; reason: 'wrong' | 'limited'; retryInMinutes?: number }

/**
 * Signs somebody in and sets their session cookie. To be called in a server action, whose origin Next.js has checked: that stands in
 * for Auth.js's own token against forged requests.
 */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  try {
    await runAuth('callback/password', { email, password, callbackUrl: '/admin' })
    return { ok: true }
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error
    const { code: reason, retryInMinutes } = error
    return retryInMinutes === undefined ? { ok: false, reason } : { ok: false, reason, retryInMinutes }
  }
}

/** Revokes the session of this request and takes its cookie away. */
export async function signOut(): Promise<void> {
  await runAuth('signout', { callbackUrl: '/admin/sign-in' })
}

async function runAuth(action: string, fields: Record<string, string>): Promise<void> {
  const env = readEnv()
  const incoming = await headers()
  const passed = ['cookie', 'user-agent', clientAddressHeader]
  const request = new Request(`${env.SITE_URL}/api/auth/${action}`, {
    method: 'POST',
    headers: passed.flatMap((name): [string, string][] => {
      const value = incoming.get(name)
      return value === null ? [] : [[name, value]]
    }),
    body: new URLSearchParams(fields),
  })
  const response = await Auth(request, { ...authConfig(), raw, skipCSRFCheck })
  const jar = await cookies()
  const { session } = cookieNames(env)
  // The other cookies serve Auth.js's own pages, which this publication does not have.
  for (const { name, value, options } of response.cookies ?? [])
    if (name.startsWith(session)) jar.set(name, value, options)
}
