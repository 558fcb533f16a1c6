import type { NextRequest } from 'next/server'
import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { readPresence } from '@/lib/together/presence'

/** Who is in which article now: `?ids=ID,ID…`, answered with `{ present: { ID: [{ id, name, colour }] } }`. */
export async function GET(request: NextRequest): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  const user = await currentUser()
  if (user === undefined) return Response.json({ present: {} }, { status: 401, headers })
  const ids = request.nextUrl.searchParams.get('ids')?.split(',') ?? []
  return Response.json({ present: await readPresence(database(), user, ids) }, { headers })
}
