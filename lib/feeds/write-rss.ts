import { generateRssFeed } from 'feedsmith'
import {
  type Feed,
  feedAddress,
  feedTypes,
  type FeedItem,
  type FeedPicture,
  guidOf,
  withoutControlCharacters,
} from './feed'

/** RSS 2.0 with the full text, by the rules of the RSS Advisory Board's profile (which the W3C's checker asks for). */
export function writeRss(feed: Feed): string {
  const self = feedAddress(feed, 'rss')
  const written = generateRssFeed(
    {
      title: feed.title,
      link: feed.pageUrl,
      description: feed.description || feed.title,
      language: feed.language,
      ...(feed.updatedAt === undefined ? {} : { lastBuildDate: feed.updatedAt }),
      generator: 'Qalam',
      docs: 'https://www.rssboard.org/rss-specification',
      atom: { links: [{ href: self, rel: 'self', type: feedTypes.rss }] },
      items: feed.items.map(rssItem),
    },
    // Browsers show a feed as bare XML; the style sheet makes it a readable page.
    { stylesheets: [{ type: 'text/css', href: '/feed.css' }] },
  )
  return withoutControlCharacters(written)
}

function rssItem(item: FeedItem) {
  return {
    title: item.headline,
    link: item.url,
    description: item.standfirst || item.headline,
    guid: { value: guidOf(item), isPermaLink: false },
    pubDate: item.firstPublishedAt,
    categories: [item.section, ...item.tags].map((name) => ({ name })),
    content: { encoded: item.html },
    dc: { creators: item.authors.map((author) => author.name) },
    atom: { updated: item.publishedAt },
    // The profile of the RSS Advisory Board has one enclosure an item; the others are linked to in the text.
    enclosures: item.enclosures.slice(0, 1).map(({ url, type, bytes }) => ({ url, type, length: bytes })),
    ...(item.picture === undefined ? {} : { media: { contents: [mediaContent(item.picture)] } }),
  }
}

function mediaContent(picture: FeedPicture) {
  return {
    url: picture.url,
    type: picture.type,
    medium: 'image',
    width: picture.width,
    height: picture.height,
    fileSize: picture.bytes,
    ...(picture.alt === '' ? {} : { description: { value: picture.alt, type: 'plain' } }),
    ...(picture.credit === '' ? {} : { credits: [{ value: picture.credit, role: 'photographer' }] }),
  }
}
