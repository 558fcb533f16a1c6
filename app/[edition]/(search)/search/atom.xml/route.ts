import { searchFeedResponse } from '@/lib/feeds/search-feed'

export async function GET(request: Request, { params }: { params: Promise<{ edition: string }> }) {
  return searchFeedResponse('atom', (await params).edition, request)
}
