import { feedResponse } from '@/lib/feeds/feed-response'

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-' }]
}

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/series/[slug]/feed.json'>) {
  const { edition, slug } = await params
  return feedResponse('json', edition, { kind: 'series', slug })
}
