import type { Database } from '@/db/client'
import { listByIds } from '@/db/queries/publication-lists'
import { database } from '@/lib/database'
import { editions, findLocale } from '@/lib/i18n/editions'
import { findHits } from '@/lib/search/find-hits'
import { parseSearchRequest, questionOf, searchPath } from '@/lib/search/search-request'
import { getEditionView } from '@/lib/settings/edition-view'
import type { EditionView } from '@/lib/settings/site-view'
import type { Feed, FeedFormat } from './feed'
import { writtenFeed } from './feed-response'
import { feedLength, fullTexts, makeFeed } from './make-feed'

/** The search ranks at most so many candidates, the newest of them all among these. */
const mostHits = 400

/** The feed of a search as an answer, put together for each request: there is no end to what can be asked. */
export async function searchFeedResponse(format: FeedFormat, segment: string, request: Request): Promise<Response> {
  const locale = findLocale(segment)
  if (locale === undefined) return new Response(null, { status: 404 })
  const parameters = Object.fromEntries(new URL(request.url).searchParams)
  return writtenFeed(format, await searchFeed(await getEditionView(locale), parameters))
}

/**
 * What a search finds, newest first: whoever follows a question waits for what is new, not for what answers best. Without a question
 * the feed has no entries.
 * @param parameters those of the search page, unchecked
 */
export async function searchFeed(
  view: EditionView,
  parameters: Readonly<Record<string, string>>,
  db: Database = database(),
): Promise<Feed> {
  const request = parseSearchRequest(parameters)
  const { hits } = await findHits(db, {
    editions: request.everywhere ? editions : [view.locale.edition],
    query: questionOf(request),
    limit: mostHits,
    now: new Date(),
  })
  const cards = await listByIds(
    db,
    hits.map((hit) => hit.articleId),
  )
  const newest = cards
    .sort((one, other) => other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime())
    .slice(0, feedLength)
    .map((card) => card.articleId)
  const about = request.query === '' ? view.messages.search : view.messages.searchTitle(request.query)
  const query = searchPath(request).slice('/search'.length)
  return makeFeed(
    view,
    { title: `${view.site.name}: ${about}`, description: '', path: '/search', query },
    await fullTexts(db, newest),
  )
}
