import type { Database } from '@/db/client'
import { listPictures, listPublicationsByIds } from '@/db/queries/publications'
import { descriptionOf } from '@/lib/articles/description'
import { toPublishedArticle } from '@/lib/articles/publication-mapper'
import type { PublishedArticle } from '@/lib/articles/published-article'
import type { Body } from '@/lib/body/body'
import { mediaIdsOf } from '@/lib/body/read-body'
import { convertFeed } from '@/lib/scripts/convert-feed'
import { getConverter } from '@/lib/scripts/converters'
import { targetScriptOf } from '@/lib/scripts/target-script'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { bodyHtml, widest } from './body-html'
import type { Feed, FeedItem, FeedPicture } from './feed'

/** What a feed is about, once it has been found. `path` is without the prefix of the edition; `query` is what follows it: `?q=…`. */
export type FeedOf = { title: string; description: string; path: string; query?: string }

/** The newest articles that a feed reader gets; who polls once a day misses nothing in a small newsroom. */
export const feedLength = 30

/** A feed of articles in the edition and script of a view. */
export async function makeFeed(view: EditionView, of: FeedOf, articles: readonly PublishedArticle[]): Promise<Feed> {
  const { locale, site } = view
  const pageUrl = site.url + editionPath(locale, of.path)
  const query = of.query ?? ''
  const times = articles.map((article) => article.publishedAt.getTime())
  const feed: Feed = {
    title: of.title,
    description: of.description,
    language: locale.lang,
    pageUrl: pageUrl + query,
    baseUrl: pageUrl.replace(/\/$/, ''),
    query,
    updatedAt: times.length === 0 ? undefined : new Date(Math.max(...times)),
    items: articles.map((article) => toItem(article, view)),
  }
  const script = targetScriptOf(locale)
  return script === undefined ? feed : convertFeed(feed, script, await getConverter(script))
}

/** What is published under these ids, whole and in their order. */
export async function fullTexts(db: Database, ids: readonly string[]): Promise<PublishedArticle[]> {
  const rows = await listPublicationsByIds(db, ids)
  // A body is checked against its schema by every write.
  const pictures = await listPictures(db, [...new Set(rows.flatMap((row) => mediaIdsOf(row.body as Body)))])
  const articles = rows.map((row) => toPublishedArticle(row, pictures, []))
  return ids.flatMap((id) => articles.filter((article) => article.id === id))
}

function toItem(article: PublishedArticle, { locale, site }: EditionView): FeedItem {
  const absolute = (path: string) => site.url + editionPath(locale, path)
  return {
    id: article.id,
    url: absolute(article.path),
    canonical: article.found.canonical,
    headline: article.headline,
    standfirst: descriptionOf(article),
    html: bodyHtml(article.body, {
      siteUrl: site.url,
      link: absolute,
      pictures: article.pictures,
      recordings: article.recordings,
    }),
    authors: article.authors.map(({ name, slug }) => ({ name, url: absolute(`/author/${slug}`) })),
    section: article.section.name,
    tags: article.tags.map(({ name }) => name),
    firstPublishedAt: article.firstPublishedAt,
    publishedAt: article.publishedAt,
    picture: toFeedPicture(article, site.url),
    enclosures: mediaIdsOf(article.body).flatMap((id) => {
      const recording = article.recordings[id]
      if (recording === undefined) return []
      const { url, type, bytes, seconds } = recording
      return [{ url: site.url + url, type, bytes, seconds }]
    }),
  }
}

function toFeedPicture({ picture }: PublishedArticle, siteUrl: string): FeedPicture | undefined {
  const file = picture === null ? undefined : widest(picture, 1280)
  if (picture === null || file === undefined) return undefined
  const { alt, caption, credit } = picture
  const { url, width, height, bytes } = file
  return { url: siteUrl + url, type: 'image/jpeg', width, height, bytes, alt, caption, credit }
}
