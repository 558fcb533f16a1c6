import type { NextRequest } from 'next/server'
import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { readLibraryPage } from '@/lib/media/library-page'

export async function GET(request: NextRequest): Promise<Response> {
  if ((await currentUser()) === undefined) return Response.json({ items: [] }, { status: 401 })
  const { searchParams } = request.nextUrl
  const page = await readLibraryPage(database(), {
    query: searchParams.get('query') ?? '',
    before: searchParams.get('before') ?? '',
  })
  return Response.json(page, { headers: { 'cache-control': 'no-store' } })
}
