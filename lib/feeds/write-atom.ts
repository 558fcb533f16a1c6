import { generateAtomFeed } from 'feedsmith'
import { type Feed, feedAddress, feedTypes, type FeedItem, guidOf, withoutControlCharacters } from './feed'

/** Atom (RFC 4287) with the full text. */
export function writeAtom(feed: Feed): string {
  const self = feedAddress(feed, 'atom')
  const written = generateAtomFeed(
    {
      id: self,
      title: { value: feed.title },
      subtitle: { value: feed.description || feed.title },
      // RFC 4287 asks for a time; a feed that never had an entry was last changed when time began.
      updated: feed.updatedAt ?? new Date(0),
      links: [
        { href: self, rel: 'self', type: feedTypes.atom },
        { href: feed.pageUrl, rel: 'alternate', type: 'text/html', hreflang: feed.language },
      ],
      generator: { text: 'Qalam' },
      // Entries without a byline of their own need an author of the feed (RFC 4287, 4.1.1).
      authors: [{ name: feed.title, uri: feed.pageUrl }],
      xml: { lang: feed.language },
      entries: feed.items.map(atomEntry),
    },
    { stylesheets: [{ type: 'text/css', href: '/feed.css' }] },
  )
  return withoutControlCharacters(written)
}

function atomEntry(item: FeedItem) {
  return {
    id: guidOf(item),
    title: { value: item.headline },
    links: [
      { href: item.url, rel: 'alternate', type: 'text/html' },
      ...item.enclosures.map(({ url, type, bytes }) => ({ href: url, rel: 'enclosure', type, length: bytes })),
    ],
    published: item.firstPublishedAt,
    updated: item.publishedAt,
    authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
    categories: [item.section, ...item.tags].map((term) => ({ term })),
    summary: { value: item.standfirst || item.headline },
    content: { value: item.html, type: 'html' },
  }
}
