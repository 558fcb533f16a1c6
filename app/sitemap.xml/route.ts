import { getSitemapIndex } from '@/lib/sitemap/read'
import { sitemapResponse } from '@/lib/sitemap/sitemap-response'

export const dynamic = 'error'

export async function GET(): Promise<Response> {
  return sitemapResponse(await getSitemapIndex())
}
