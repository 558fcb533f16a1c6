import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/feed.json'>) {
  const { edition } = await params
  return feedResponse('json', edition, { kind: 'edition' })
}
