import { connection } from 'next/server'
import { securityText } from '@/lib/seo/security-text'
import { getSite } from '@/lib/settings/read'

export async function GET(): Promise<Response> {
  // The time in it moves on, so it is written for each asking.
  await connection()
  const text = securityText(await getSite('kk'), new Date())
  if (text === undefined) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
