import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { receiveUpload } from '@/lib/media/receive-upload'

export async function POST(request: Request): Promise<Response> {
  return receiveUpload(database(), await currentUser(), request)
}
