import { feedResponse } from '@/lib/feeds/feed-response'

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-' }]
}

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/series/[slug]/feed.xml'>) {
  const { edition, slug } = await params
  return feedResponse('rss', edition, { kind: 'series', slug })
}
