import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/tag/[slug]/atom.xml'>) {
  const { edition, slug } = await params
  return feedResponse('atom', edition, { kind: 'tag', slug })
}
