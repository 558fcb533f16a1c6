import type { NextRequest } from 'next/server'
import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { readLibraryPage } from '@/lib/media/library-page'
import { parseMediaQuery } from '@/lib/media/media-filter'
import { todayIn } from '@/lib/media/rights'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'

export async function GET(request: NextRequest): Promise<Response> {
  if ((await currentUser()) === undefined) return Response.json({ items: [] }, { status: 401 })
  const { searchParams } = request.nextUrl
  const today = todayIn((await newsroomSettings()).timeZone)
  const page = await readLibraryPage(database(), parseMediaQuery(Object.fromEntries(searchParams)), {
    before: searchParams.get('before') ?? '',
    today,
  })
  return Response.json({ ...page, today }, { headers: { 'cache-control': 'no-store' } })
}
