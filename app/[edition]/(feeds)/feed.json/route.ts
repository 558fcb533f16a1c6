import { feedResponse } from '@/lib/feeds/feed-response'

export function generateStaticParams() {
  return [{ edition: 'kk' }]
}

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/feed.json'>) {
  const { edition } = await params
  return feedResponse('json', edition, { kind: 'edition' })
}
