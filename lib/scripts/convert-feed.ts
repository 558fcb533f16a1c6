import type { Feed, FeedItem } from '@/lib/feeds/feed'
import type { Converter } from '@/lib/kazakh/scripts/convert'
import type { TargetScript } from '@/lib/kazakh/scripts/exceptions'
import { languageTags } from './convert-data'
import { convertDocument } from './convert-document'

/**
 * A Kazakh feed in another script, before it is written in its format. Addresses and ids stay: a feed is built with the addresses
 * of its own script, and an article is the same entry in all three.
 */
export function convertFeed(feed: Feed, script: TargetScript, convert: Converter): Feed {
  return {
    ...feed,
    title: convert(feed.title),
    description: convert(feed.description),
    language: languageTags[script],
    items: feed.items.map((item) => convertItem(item, script, convert)),
  }
}

function convertItem(item: FeedItem, script: TargetScript, convert: Converter): FeedItem {
  const { picture } = item
  return {
    ...item,
    headline: convert(item.headline),
    standfirst: convert(item.standfirst),
    html: convertDocument(item.html, script, convert),
    authors: item.authors.map(({ name, url }) => ({ name: convert(name), url })),
    section: convert(item.section),
    tags: item.tags.map(convert),
    picture: picture && {
      ...picture,
      alt: convert(picture.alt),
      caption: convert(picture.caption),
      credit: convert(picture.credit),
    },
  }
}
