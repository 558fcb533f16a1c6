import { feedResponse } from '@/lib/feeds/feed-response'

export async function GET(_request: Request, { params }: RouteContext<'/[edition]/[section]/atom.xml'>) {
  const { edition, section } = await params
  return feedResponse('atom', edition, { kind: 'section', slug: section })
}
