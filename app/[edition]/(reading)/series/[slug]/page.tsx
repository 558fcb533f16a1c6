import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { SeriesPage } from '@/components/series/SeriesPage'
import { PageFrame } from '@/components/site/PageFrame'
import { StructuredData } from '@/components/site/StructuredData'
import { nothingMetadata, pageMetadata } from '@/lib/seo/page-metadata'
import { seriesJsonLd } from '@/lib/seo/series-json-ld'
import { getSeries, getSeriesArticles } from '@/lib/series/read'
import { seriesPath } from '@/lib/series/series'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]/series/[slug]'>

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, slug } = await params
  const view = await getEditionView(localeOfSegment(edition))
  const at = await getSeries(view.locale.edition, slug)
  if (at.kind !== 'found') return nothingMetadata(view, at)
  const { name, description } = at.found
  const path = seriesPath({ slug })
  return pageMetadata(view, { title: name, description, path, feeds: { path, title: view.messages.feedOf(name) } })
}

export default async function Page({ params }: Props) {
  const { edition: segment, slug } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const at = await getSeries(edition, slug)
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />
  const parts = await getSeriesArticles(at.found.id)
  return (
    <PageFrame kind="series-page" view={view} path={seriesPath({ slug })} translations={await getFrontPages(edition)}>
      <SeriesPage series={at.found} parts={parts} view={view} />
      <StructuredData data={seriesJsonLd(at.found, parts, view)} />
    </PageFrame>
  )
}
