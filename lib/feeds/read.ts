import type { ArticleList } from '@/lib/articles/published-article'
import { getLatest } from '@/lib/articles/read'
import { getAuthor, getAuthorArticles } from '@/lib/authors/read'
import { keepUntilChanged } from '@/lib/cache/keep-until-changed'
import { tags } from '@/lib/cache/tags'
import { readerQuery } from '@/lib/reader-query'
import { getSection, getSectionArticles } from '@/lib/sections/read'
import { getSeries, getSeriesArticles } from '@/lib/series/read'
import { seriesPath } from '@/lib/series/series'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import type { EditionView } from '@/lib/settings/site-view'
import { getTag, getTagArticles } from '@/lib/tags/read'
import type { Feed } from './feed'
import { feedLength, type FeedOf, fullTexts, makeFeed } from './make-feed'

/** What a feed is of: the whole edition, or the section, tag, series or author at an address. */
export type FeedSubject = { kind: 'edition' } | { kind: 'section' | 'tag' | 'series' | 'author'; slug: string }

type Found = FeedOf & { list: ArticleList }

/**
 * The feed of a subject in an edition, newest first with full texts; undefined when nothing stands at the address. It is kept once, as
 * the written answer in the page store: with its thirty texts, keeping it as data too cost more than it saved (docs/decisions/0020).
 * @param segment the `[edition]` segment of the address
 */
export async function getFeed(segment: string, asked: FeedSubject): Promise<Feed | undefined> {
  const view = await getEditionView(localeOfSegment(segment))
  keepUntilChanged([tags.site()])
  const subject = await findSubject(view, asked)
  if (subject === undefined) return undefined
  const ids = subject.list.items.slice(0, feedLength).map(({ id }) => id)
  const articles = await readerQuery([], (db) => fullTexts(db, ids))
  keepUntilChanged(articles.map(({ id }) => tags.article(id)))
  return makeFeed(view, subject, articles)
}

async function findSubject({ locale: { edition }, site }: EditionView, asked: FeedSubject): Promise<Found | undefined> {
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
    case 'series': {
      const at = await getSeries(edition, asked.slug)
      if (at.kind !== 'found') return undefined
      const { id, name, description } = at.found
      const parts = await getSeriesArticles(id)
      const items = parts.toSorted((one, other) => other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime())
      return { title: `${site.name}: ${name}`, description, path: seriesPath(asked), list: { items } }
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
