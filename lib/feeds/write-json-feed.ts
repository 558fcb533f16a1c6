import { generateJsonFeed } from 'feedsmith'
import { type Feed, feedAddress, type FeedItem, guidOf } from './feed'

/** JSON Feed 1.1 with the full text. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.pageUrl,
      feed_url: feedAddress(feed, 'json'),
      description: feed.description || feed.title,
      language: feed.language,
      items: feed.items.map(jsonItem),
    }),
  )
}

function jsonItem(item: FeedItem) {
  return {
    id: guidOf(item),
    url: item.url,
    ...(item.canonical === '' ? {} : { external_url: item.canonical }),
    title: item.headline,
    ...(item.standfirst === '' ? {} : { summary: item.standfirst }),
    content_html: item.html,
    ...(item.picture === undefined ? {} : { image: item.picture.url }),
    date_published: item.firstPublishedAt,
    date_modified: item.publishedAt,
    authors: item.authors.map(({ name, url }) => ({ name, url })),
    tags: [item.section, ...item.tags],
    ...(item.enclosures.length === 0
      ? {}
      : {
          attachments: item.enclosures.map(({ url, type, bytes, seconds }) => ({
            url,
            mime_type: type,
            size_in_bytes: bytes,
            duration_in_seconds: seconds,
          })),
        }),
  }
}
