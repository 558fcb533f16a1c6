import { findLocale } from '@/lib/i18n/editions'
import { openSearchResponse } from '@/lib/seo/open-search'

export function generateStaticParams() {
  return [{ edition: 'ru' }]
}

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/opensearch.xml'>): Promise<Response> {
  const locale = findLocale((await params).edition)
  return locale === undefined ? new Response(null, { status: 404 }) : openSearchResponse(locale)
}
