import type { ArticleCard } from '@/lib/articles/published-article'
import { seriesPath } from '@/lib/series/series'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

/** What search engines read of a series: schema.org `CreativeWorkSeries` with its parts in order. */
export function seriesJsonLd(
  series: { slug: string; name: string; description: string },
  parts: readonly ArticleCard[],
  { locale, site }: EditionView,
): object {
  const absolute = (path: string) => `${site.url}${editionPath(locale, path)}`
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWorkSeries',
    name: series.name,
    description: series.description || undefined,
    url: absolute(seriesPath(series)),
    inLanguage: locale.lang,
    hasPart: parts.map(({ headline, path }, index) => ({
      '@type': 'NewsArticle',
      headline,
      url: absolute(path),
      position: index + 1,
    })),
  }
}
