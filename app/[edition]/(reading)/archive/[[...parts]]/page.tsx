import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { ArchivePage, periodTitle } from '@/components/lists/ArchivePage'
import { PageFrame } from '@/components/site/PageFrame'
import { getNothing } from '@/lib/addresses/read'
import { type ArchiveAddress, parseArchiveAddress, periodPath } from '@/lib/archive/period'
import { getArchive } from '@/lib/archive/read'
import { nothingMetadata, pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]/archive/[[...parts]]'>

export function generateStaticParams() {
  return [{ edition: 'kk', parts: ['-'] }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, parts = [] } = await params
  const view = await getEditionView(localeOfSegment(edition))
  const address = parseArchiveAddress(parts)
  if (address === undefined) return nothingMetadata(view, { kind: 'none' })
  const { period, before } = address
  const title = period === undefined ? view.messages.archive : view.messages.archiveOf(periodTitle(period, view))
  return pageMetadata(view, {
    title,
    description: view.messages.archiveIntro,
    path: pathOf(address, parts),
    unlisted: before !== undefined,
  })
}

/** /archive, /archive/2026, /archive/2026/08, /archive/2026/08/05, and each with /before/CURSOR after a period. */
export default async function Page({ params }: Props) {
  const { edition: segment, parts = [] } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const address = parseArchiveAddress(parts)
  if (address === undefined) {
    return <NothingHere at={await getNothing(edition, ['/archive', ...parts].join('/'))} view={view} />
  }
  return (
    <PageFrame
      kind="archive-page"
      view={view}
      path={pathOf(address, parts)}
      translations={await getFrontPages(edition)}
    >
      <ArchivePage content={await getArchive(edition, address, view.site.timeZone)} view={view} />
    </PageFrame>
  )
}

/** The one address of a period, however it was typed. */
function pathOf({ period, before }: ArchiveAddress, parts: readonly string[]): string {
  return before === undefined && period !== undefined ? periodPath(period) : ['/archive', ...parts].join('/')
}
