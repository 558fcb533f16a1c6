import type { NextRequest } from 'next/server'
import { navigationFor } from '@/components/admin/shell/navigation'
import { currentUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { listMessages } from '@/lib/i18n/list-messages'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { paletteMessages } from '@/lib/i18n/palette-messages'
import { searchPalette } from '@/lib/palette/search-palette'

export async function GET(request: NextRequest): Promise<Response> {
  const user = await currentUser()
  if (user === undefined) return Response.json({ groups: [] }, { status: 401 })
  const { language } = user
  const messages = newsroomMessages(language)
  const places = [
    ...navigationFor(user)
      .flat()
      .map(({ href, label }) => ({ href, label: messages[label] })),
    { href: '/admin/bulk', label: listMessages(language).bulkLog },
    { href: '/admin/account', label: paletteMessages(language).account },
  ]
  const typed = request.nextUrl.searchParams.get('q') ?? ''
  const groups = await searchPalette(database(), user, { typed, places, language })
  return Response.json({ groups }, { headers: { 'cache-control': 'no-store' } })
}
