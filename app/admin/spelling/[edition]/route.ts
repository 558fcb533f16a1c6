import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { receiveDeskSpelling } from '@/lib/spelling/receive-spelling'

export async function POST(request: Request, { params }: RouteContext<'/admin/spelling/[edition]'>): Promise<Response> {
  return receiveDeskSpelling(database(), await currentUser(), (await params).edition, request)
}
