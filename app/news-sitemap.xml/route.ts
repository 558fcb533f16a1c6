import { getNewsSitemap } from '@/lib/sitemap/read'
import { sitemapResponse } from '@/lib/sitemap/sitemap-response'

export async function GET(): Promise<Response> {
  return sitemapResponse(await getNewsSitemap())
}
