import { descriptionOf } from '@/lib/articles/description'
import type { PublishedArticle } from '@/lib/articles/published-article'
import { seriesPath, type SeriesPlace } from '@/lib/series/series'
import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { targetScriptOf } from '@/lib/scripts/target-script'
import { shareImagePath, shareImageSize } from '@/lib/share-image/address'

/** What search engines read of an article: schema.org `NewsArticle`, and the way to it as `BreadcrumbList`. */
export function articleJsonLd(
  article: PublishedArticle,
  { locale, site, messages, dates }: EditionView,
  series?: SeriesPlace,
): object {
  const absolute = (path: string) => `${site.url}${editionPath(locale, path)}`
  const publisher = { '@type': 'NewsMediaOrganization', name: site.name, url: absolute('/') }
  const pictures = article.picture?.sources
    .filter(({ format }) => format === 'jpeg')
    .map(({ url }) => `${site.url}${url}`)
  const news = {
    '@type': 'NewsArticle',
    mainEntityOfPage: article.found.canonical || absolute(article.path),
    headline: article.headline,
    alternativeHeadline: article.found.searchTitle || undefined,
    description: article.found.searchDescription || descriptionOf(article) || undefined,
    inLanguage: locale.lang,
    datePublished: dates.machine(article.firstPublishedAt),
    dateModified: dates.machine(article.updatedAt ?? article.firstPublishedAt),
    articleSection: article.section.name,
    keywords: article.tags.length > 0 ? article.tags.map(({ name }) => name) : undefined,
    author: article.authors.map(({ name, slug }) => ({ '@type': 'Person', name, url: absolute(`/author/${slug}`) })),
    publisher,
    image: [
      ...(pictures ?? []),
      {
        '@type': 'ImageObject',
        url: `${site.url}${shareImagePath(article, targetScriptOf(locale))}`,
        ...shareImageSize,
      },
    ],
    isAccessibleForFree: true,
    isPartOf:
      series === undefined
        ? undefined
        : { '@type': 'CreativeWorkSeries', name: series.series.name, url: absolute(seriesPath(series.series)) },
    position: series === undefined ? undefined : series.at + 1,
  }
  const way = [
    { name: messages.home, path: '/' },
    { name: article.section.name, path: `/${article.section.slug}` },
    { name: article.headline, path: article.path },
  ]
  return { '@context': 'https://schema.org', '@graph': [news, breadcrumbs(way, absolute)] }
}

function breadcrumbs(way: readonly { name: string; path: string }[], absolute: (path: string) => string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  }
}
