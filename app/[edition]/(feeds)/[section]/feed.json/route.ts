import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/[section]/feed.json'>) {
  const { edition, section } = await params
  return feedResponse('json', edition, { kind: 'section', slug: section })
}
