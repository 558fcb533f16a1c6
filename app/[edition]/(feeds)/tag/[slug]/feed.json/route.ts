import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/tag/[slug]/feed.json'>) {
  const { edition, slug } = await params
  return feedResponse('json', edition, { kind: 'tag', slug })
}
