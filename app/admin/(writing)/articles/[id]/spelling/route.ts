import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { receiveSpelling } from '@/lib/spelling/receive-spelling'

export async function POST(
  request: Request,
  { params }: RouteContext<'/admin/articles/[id]/spelling'>,
): Promise<Response> {
  return receiveSpelling(database(), await currentUser(), (await params).id, request)
}
