import { receiveSave } from '@/lib/articles/receive-save'
import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'

export async function POST(request: Request, { params }: RouteContext<'/admin/articles/[id]/save'>): Promise<Response> {
  return receiveSave(database(), await currentUser(), (await params).id, request)
}
