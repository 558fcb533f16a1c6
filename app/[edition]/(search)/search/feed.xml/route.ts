import { searchFeedResponse } from '@/lib/feeds/search-feed'

export async function GET(request: Request, { params }: { params: Promise<{ edition: string }> }) {
  return searchFeedResponse('rss', (await params).edition, request)
}
