import { feedResponse } from '@/lib/feeds/feed-response'

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-' }]
}

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/series/[slug]/atom.xml'>) {
  const { edition, slug } = await params
  return feedResponse('atom', edition, { kind: 'series', slug })
}
