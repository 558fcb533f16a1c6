import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { countUnread } from '@/lib/notices/read-notices'

/** How many notices the person who asks has not read. */
export async function GET(): Promise<Response> {
  const user = await currentUser()
  const headers = { 'cache-control': 'no-store' }
  if (user === undefined) return Response.json({ unread: 0 }, { status: 401, headers })
  return Response.json({ unread: await countUnread(database(), user.id) }, { headers })
}
