import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { FixedPage } from '@/components/lists/FixedPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getPage } from '@/lib/pages/read'
import { nothingMetadata, pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]/page/[slug]'>

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, slug } = await params
  const view = await getEditionView(localeOfSegment(edition))
  const at = await getPage(view.locale.edition, slug)
  if (at.kind !== 'found') return nothingMetadata(view, at)
  return pageMetadata(view, { title: at.found.title, path: at.found.path })
}

export default async function Page({ params }: Props) {
  const { edition: segment, slug } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const at = await getPage(view.locale.edition, slug)
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />
  return (
    <PageFrame
      kind="fixed-page"
      view={view}
      path={at.found.path}
      translations={await getFrontPages(view.locale.edition)}
    >
      <FixedPage page={at.found} view={view} />
    </PageFrame>
  )
}
