import { cacheLife, cacheTag } from 'next/cache'
import { listPictures, listPublicationsByIds } from '@/db/queries/publications'
import { toPublishedArticle } from '@/lib/articles/publication-mapper'
import type { ArticleList, PublishedArticle } from '@/lib/articles/published-article'
import { getLatest } from '@/lib/articles/read'
import { getAuthor, getAuthorArticles } from '@/lib/authors/read'
import type { Body } from '@/lib/body/body'
import { mediaIdsOf } from '@/lib/body/read-body'
import { tags } from '@/lib/cache/tags'
import { readerQuery } from '@/lib/reader-query'
import { convertFeed } from '@/lib/scripts/convert-feed'
import { getConverter } from '@/lib/scripts/converters'
import { targetScriptOf } from '@/lib/scripts/target-script'
import { getSection, getSectionArticles } from '@/lib/sections/read'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { getTag, getTagArticles } from '@/lib/tags/read'
import { bodyHtml, widest } from './body-html'
import type { Feed, FeedItem, FeedPicture } from './feed'

/** What a feed is of: the whole edition, or the section, tag or author at an address. */
export type FeedSubject = { kind: 'edition' } | { kind: 'section' | 'tag' | 'author'; slug: string }

/** What a feed is about, once it has been found. `path` is without the prefix of the edition. */
type Subject = { title: string; description: string; path: string; list: ArticleList }

/** The newest articles that a feed reader gets; who polls once a day misses nothing in a small newsroom. */
const feedLength = 30

/**
 * The feed of a subject in an edition, newest first with full texts; undefined when nothing stands at the address.
 * @param segment the `[edition]` segment of the address
 */
export async function getFeed(segment: string, asked: FeedSubject): Promise<Feed | undefined> {
  'use cache'
  cacheLife('reader')
  const view = await getEditionView(localeOfSegment(segment))
  const { locale, site } = view
  cacheTag(tags.site())
  const subject = await findSubject(view, asked)
  if (subject === undefined) return undefined
  const articles = await fullTexts(subject.list)
  cacheTag(...articles.slice(0, 100).map(({ id }) => tags.article(id)))
  const pageUrl = site.url + editionPath(locale, subject.path)
  const times = articles.map((article) => article.publishedAt.getTime())
  const feed: Feed = {
    title: subject.title,
    description: subject.description,
    language: locale.lang,
    pageUrl,
    baseUrl: pageUrl.replace(/\/$/, ''),
    updatedAt: times.length === 0 ? undefined : new Date(Math.max(...times)),
    items: articles.map((article) => toItem(article, view)),
  }
  const script = targetScriptOf(locale)
  return script === undefined ? feed : convertFeed(feed, script, await getConverter(script))
}

async function findSubject(
  { locale: { edition }, site }: EditionView,
  asked: FeedSubject,
): Promise<Subject | undefined> {
  switch (asked.kind) {
    case 'edition':
      return {
        title: site.name,
        description: site.tagline,
        path: '/',
        list: await getLatest(edition, undefined, feedLength),
      }
    case 'section': {
      const at = await getSection(edition, asked.slug)
      if (at.kind !== 'found') return undefined
      const list = await getSectionArticles(edition, at.found.id, undefined, feedLength)
      return {
        title: `${site.name}: ${at.found.name}`,
        description: at.found.description,
        path: `/${asked.slug}`,
        list,
      }
    }
    case 'tag': {
      const at = await getTag(edition, asked.slug)
      if (at.kind !== 'found') return undefined
      const list = await getTagArticles(at.found.id)
      return { title: `${site.name}: ${at.found.name}`, description: '', path: `/tag/${asked.slug}`, list }
    }
    case 'author': {
      const at = await getAuthor(edition, asked.slug)
      if (at.kind !== 'found') return undefined
      const list = await getAuthorArticles(edition, at.found.id)
      return {
        title: `${site.name}: ${at.found.name}`,
        description: at.found.biography,
        path: `/author/${asked.slug}`,
        list,
      }
    }
  }
}

async function fullTexts(list: ArticleList): Promise<PublishedArticle[]> {
  const ids = list.items.slice(0, feedLength).map(({ id }) => id)
  const rows = await readerQuery([], (db) => listPublicationsByIds(db, ids))
  // A body is checked against its schema by every write.
  const mediaIds = [...new Set(rows.flatMap((row) => mediaIdsOf(row.body as Body)))]
  const pictures = await readerQuery([], (db) => listPictures(db, mediaIds))
  const articles = rows.map((row) => toPublishedArticle(row, pictures, []))
  return ids.flatMap((id) => articles.filter((article) => article.id === id))
}

function toItem(article: PublishedArticle, { locale, site }: EditionView): FeedItem {
  const absolute = (path: string) => site.url + editionPath(locale, path)
  return {
    id: article.id,
    url: absolute(article.path),
    headline: article.headline,
    standfirst: article.standfirst,
    html: bodyHtml(article.body, { siteUrl: site.url, link: absolute, pictures: article.pictures }),
    authors: article.authors.map(({ name, slug }) => ({ name, url: absolute(`/author/${slug}`) })),
    section: article.section.name,
    tags: article.tags.map(({ name }) => name),
    firstPublishedAt: article.firstPublishedAt,
    publishedAt: article.publishedAt,
    picture: toFeedPicture(article, site.url),
  }
}

function toFeedPicture({ picture }: PublishedArticle, siteUrl: string): FeedPicture | undefined {
  const file = picture === null ? undefined : widest(picture, 1280)
  if (picture === null || file === undefined) return undefined
  const { alt, caption, credit } = picture
  const { url, width, height, bytes } = file
  return { url: siteUrl + url, type: 'image/jpeg', width, height, bytes, alt, caption, credit }
}
