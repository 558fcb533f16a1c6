import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/[section]/feed.xml'>) {
  const { edition, section } = await params
  return feedResponse('rss', edition, { kind: 'section', slug: section })
}
