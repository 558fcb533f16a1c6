import { type Feed, type FeedFormat, feedContentTypes } from './feed'
import { type FeedSubject, getFeed } from './read'
import { writeAtom } from './write-atom'
import { writeJsonFeed } from './write-json-feed'
import { writeRss } from './write-rss'

/** How long the page store keeps a feed that nothing has changed: as the profile `reader` of `cacheLife` says of pages. */
const lifetime = { 'cache-control': 's-maxage=3600, stale-while-revalidate=82800' }

const write = { rss: writeRss, atom: writeAtom, json: writeJsonFeed } as const

/**
 * A feed as an answer, or 404 where nothing stands. ETag, 304 and compression are the HTTP front's.
 * @param segment the `[edition]` segment of the address
 */
export async function feedResponse(format: FeedFormat, segment: string, subject: FeedSubject): Promise<Response> {
  const feed = await getFeed(segment, subject)
  return feed === undefined ? new Response(null, { status: 404 }) : writtenFeed(format, feed, lifetime)
}

/** A feed in one of its formats, as an answer. */
export function writtenFeed(format: FeedFormat, feed: Feed, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(write[format](feed), {
    headers: {
      ...headers,
      'content-type': feedContentTypes[format],
      ...(feed.updatedAt !== undefined && { 'last-modified': feed.updatedAt.toUTCString() }),
    },
  })
}
