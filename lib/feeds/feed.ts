/** A feed before it is written in one of its formats. Every address is absolute. */
export type Feed = {
  /** The name of the site, and of the section, tag or author that the feed is about. */
  title: string
  description: string
  /** BCP 47. */
  language: string
  /** The page that the feed is of. */
  pageUrl: string
  /** The address of this feed without the name of its format: `https://…/sayasat`. */
  baseUrl: string
  /** What follows the name of the format in the address of a feed of a search: `?q=…`; otherwise empty. */
  query: string
  /** When its newest entry became what it is; undefined for a feed without entries. */
  updatedAt: Date | undefined
  items: readonly FeedItem[]
}

export type FeedItem = {
  /** The article's id. The GUID is made from it, so it stays when the address or the headline changes. */
  id: string
  url: string
  /** Where the text belongs that was taken from elsewhere; empty for our own. */
  canonical: string
  headline: string
  standfirst: string
  /** The whole body, safe to show as it is. */
  html: string
  authors: readonly { name: string; url: string }[]
  section: string
  tags: readonly string[]
  firstPublishedAt: Date
  /** When this revision became public. */
  publishedAt: Date
  picture: FeedPicture | undefined
  /** The recordings of the article in the order of its text. */
  enclosures: readonly FeedEnclosure[]
}

export type FeedPicture = {
  url: string
  type: string
  width: number
  height: number
  bytes: number
  alt: string
  caption: string
  credit: string
}

export type FeedEnclosure = { url: string; type: string; bytes: number; seconds: number }

export type FeedFormat = 'rss' | 'atom' | 'json'

/** The last part of a feed's address in each format. */
const feedFiles: Record<FeedFormat, string> = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' }

/** The address of a feed in a format. */
export function feedAddress({ baseUrl, query }: Feed, format: FeedFormat): string {
  return `${baseUrl}/${feedFiles[format]}${query}`
}

/** How links name the formats. */
export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** How the feeds are sent. Under the types above a browser shows bare source; as XML it shows the page that the style sheet makes. */
export const feedContentTypes: Record<FeedFormat, string> = {
  rss: 'application/xml; charset=utf-8',
  atom: 'application/xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

/** A name for the article that holds for ever, as a URN (RFC 9562). */
export function guidOf(item: FeedItem): string {
  return `urn:uuid:${item.id}`
}

/** XML 1.0 has no place for most control characters, not even escaped; one pasted from elsewhere must not break the feed. */
export function withoutControlCharacters(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
}
