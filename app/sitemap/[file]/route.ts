import { getSitemap } from '@/lib/sitemap/read'
import { sitemapResponse } from '@/lib/sitemap/sitemap-response'

export function generateStaticParams() {
  return [{ file: '-' }]
}

export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[file]'>): Promise<Response> {
  const { file } = await params
  return sitemapResponse(await getSitemap(file))
}
