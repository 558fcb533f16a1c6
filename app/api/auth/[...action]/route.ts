import { Auth } from '@auth/core'
import { connection } from 'next/server'
import { authConfig } from '@/lib/auth/config'
import { readEnv } from '@/lib/env'

async function answer(request: Request): Promise<Response> {
  await connection()
  // Behind the front a request knows only the port it came in by; what Auth.js sends people to is the public address.
  const { pathname, search } = new URL(request.url)
  return Auth(new Request(readEnv().SITE_URL + pathname + search, request), authConfig())
}

export { answer as GET, answer as POST }
