import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/atom.xml'>) {
  const { edition } = await params
  return feedResponse('atom', edition, { kind: 'edition' })
}
