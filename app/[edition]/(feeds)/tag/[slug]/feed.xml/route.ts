import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/tag/[slug]/feed.xml'>) {
  const { edition, slug } = await params
  return feedResponse('rss', edition, { kind: 'tag', slug })
}
