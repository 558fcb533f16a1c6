import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/feed.xml'>) {
  const { edition } = await params
  return feedResponse('rss', edition, { kind: 'edition' })
}
