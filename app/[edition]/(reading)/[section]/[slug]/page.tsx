import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { ArticlePage } from '@/components/article/ArticlePage'
import { PageFrame } from '@/components/site/PageFrame'
import { StructuredData } from '@/components/site/StructuredData'
import { relatedLimit } from '@/lib/articles/article'
import { getArticle, getLatest, getRelated } from '@/lib/articles/read'
import { getAuthors } from '@/lib/authors/read'
import { getSeriesPlace } from '@/lib/series/read'
import { articleJsonLd } from '@/lib/seo/article-json-ld'
import { articleMetadata, nothingMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'
import { mergeTranslations } from '@/lib/settings/site-view'

type Props = PageProps<'/[edition]/[section]/[slug]'>

export function generateStaticParams() {
  return [{ edition: 'kk', section: '-', slug: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, section, slug } = await params
  const view = await getEditionView(localeOfSegment(edition))
  const at = await getArticle(view.locale.edition, section, slug)
  return at.kind === 'found' ? articleMetadata(view, at.found) : nothingMetadata(view, at)
}

export default async function Page({ params }: Props) {
  const { edition: segment, section, slug } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const [at, related, latest, fronts] = await Promise.all([
    getArticle(edition, section, slug),
    getRelated(edition, section, slug, relatedLimit),
    getLatest(edition, undefined, 7),
    getFrontPages(edition),
  ])
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />

  const article = at.found
  const [authors, series] = await Promise.all([
    getAuthors(
      edition,
      article.authors.map(({ id }) => id),
    ),
    getSeriesPlace(article.id),
  ])
  return (
    <PageFrame
      kind="article-page"
      view={view}
      path={article.path}
      section={article.section.slug}
      translations={mergeTranslations(fronts, article.translations)}
    >
      <ArticlePage
        article={article}
        authors={authors}
        related={related}
        series={series}
        latest={latest.items.filter(({ id }) => id !== article.id).slice(0, 6)}
        view={view}
      />
      <StructuredData data={articleJsonLd(article, view, series)} />
    </PageFrame>
  )
}
