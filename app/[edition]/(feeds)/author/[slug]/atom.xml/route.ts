import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/author/[slug]/atom.xml'>) {
  const { edition, slug } = await params
  return feedResponse('atom', edition, { kind: 'author', slug })
}
