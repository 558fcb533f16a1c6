import type { Metadata } from 'next'
import { descriptionOf } from '@/lib/articles/description'
import type { PublishedArticle } from '@/lib/articles/published-article'
import { localesOf } from '@/lib/i18n/editions'
import { editionPath, type EditionView, type Translation } from '@/lib/settings/site-view'
import { targetScriptOf } from '@/lib/scripts/target-script'
import { shareImagePath, shareImageSize } from '@/lib/share-image/address'

type PageFacts = {
  /** Left out on the front page, which bears the name of the site alone. */
  title?: string
  description?: string
  /** The path of the page within its edition. */
  path: string
  /** The same page in other editions. */
  translations?: readonly Translation[]
  /** The list whose feeds belong to the page, within its edition: '' for all of the site, '/sayasat'; left out: those of the site. `query` is that of a search. */
  feeds?: { path: string; query?: string; title: string }
  /** Pages that search engines need not keep: older pages of a list, the search. */
  unlisted?: boolean
}

const feedKinds = [
  { type: 'application/rss+xml', file: 'feed.xml' },
  { type: 'application/atom+xml', file: 'atom.xml' },
  { type: 'application/feed+json', file: 'feed.json' },
] as const

/** What the head of a page says about it: title, description, address, translations, feeds and how it looks when it is shared. */
export function pageMetadata(view: EditionView, facts: PageFacts): Metadata {
  const { locale, site, messages } = view
  const { path, description = '', translations = [] } = facts
  const title = facts.title === undefined ? site.name : `${facts.title} – ${site.name}`
  const absolute = `${site.url}${editionPath(locale, path)}`
  const feeds = facts.feeds ?? { path: '', title: messages.feedOf(site.name) }
  return {
    title,
    ...(description === '' ? {} : { description }),
    alternates: {
      canonical: absolute,
      languages: languagesOf(view, path, translations),
      types: Object.fromEntries(
        feedKinds.map(({ type, file }) => [
          type,
          [{ url: `${site.url}${locale.prefix}${feeds.path}/${file}${feeds.query ?? ''}`, title: feeds.title }],
        ]),
      ),
    },
    openGraph: {
      type: 'website',
      title: facts.title ?? site.name,
      ...(description === '' ? {} : { description }),
      url: absolute,
      siteName: site.name,
      locale: openGraphLocales[locale.edition],
    },
    twitter: { card: 'summary' },
    ...(facts.unlisted === true ? { robots: { index: false, follow: true } } : {}),
  }
}

/**
 * The head of an article: what every page has, and what platforms show of a shared article. A text that was taken from elsewhere names
 * the address it belongs to, and then no other languages: those would be translations of that page, not of this one.
 */
export function articleMetadata(view: EditionView, article: PublishedArticle): Metadata {
  const { locale, site, dates } = view
  const { found } = article
  const description = descriptionOf(article)
  const base = pageMetadata(view, {
    title: article.headline,
    description: found.searchDescription || description,
    path: article.path,
    translations: article.translations,
    unlisted: found.noindex,
  })
  const shared = { title: found.shareHeadline || article.headline, description: found.shareDescription || description }
  const image = {
    url: `${site.url}${shareImagePath(article, targetScriptOf(locale))}`,
    ...shareImageSize,
    alt: shared.title,
  }
  return {
    ...base,
    ...(found.searchTitle !== '' && { title: found.searchTitle }),
    ...(found.canonical !== '' && { alternates: { ...base.alternates, canonical: found.canonical, languages: {} } }),
    authors: article.authors.map(({ name, slug }) => ({
      name,
      url: `${site.url}${editionPath(locale, `/author/${slug}`)}`,
    })),
    openGraph: {
      ...base.openGraph,
      title: shared.title,
      ...(shared.description !== '' && { description: shared.description }),
      type: 'article',
      images: [image],
      publishedTime: dates.machine(article.firstPublishedAt),
      modifiedTime: dates.machine(article.updatedAt ?? article.firstPublishedAt),
      section: article.section.name,
      tags: article.tags.map(({ name }) => name),
    },
    twitter: { card: 'summary_large_image', title: shared.title, images: [image] },
  }
}

const openGraphLocales = { kk: 'kk_KZ', ru: 'ru_KZ', en: 'en_US' } as const

/**
 * The page in all its languages and scripts. One that stands in a single locale has no alternates; the Kazakh one, in Cyrillic, is
 * for whoever speaks none of the languages.
 */
function languagesOf(
  { locale, site }: EditionView,
  path: string,
  translations: readonly Translation[],
): Record<string, string> {
  const all = [{ edition: locale.edition, path }, ...translations].flatMap((translation) =>
    localesOf(translation.edition).map(
      (other) => [other.lang, `${site.url}${editionPath(other, translation.path)}`] as const,
    ),
  )
  if (all.length === 1) return {}
  const fallback = all.find(([lang]) => lang === 'kk')
  return Object.fromEntries([...all, ...(fallback === undefined ? [] : [['x-default', fallback[1]] as const])])
}

/** The head of a page that says that nothing is at its address. It has no address of its own to name. */
export function nothingMetadata({ messages, site }: EditionView, at: { kind: 'moved' | 'gone' | 'none' }): Metadata {
  const title = at.kind === 'gone' ? messages.goneTitle : messages.notFoundTitle
  return { title: `${title} – ${site.name}`, robots: { index: false } }
}
