import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { OlderPage } from '@/components/lists/OlderPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getNothing } from '@/lib/addresses/read'
import { parseCursor } from '@/lib/articles/list-cursor'
import { getLatest } from '@/lib/articles/read'
import { nothingMetadata, pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]/before/[cursor]'>

export function generateStaticParams() {
  return [{ edition: 'kk', cursor: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, cursor } = await params
  const view = await getEditionView(localeOfSegment(edition))
  if (parseCursor(cursor) === undefined) return nothingMetadata(view, { kind: 'none' })
  return pageMetadata(view, {
    title: view.messages.olderTitle(view.messages.latest),
    path: `/before/${cursor}`,
    unlisted: true,
  })
}

/** All articles of the edition, on from a place in time. */
export default async function Page({ params }: Props) {
  const { edition: segment, cursor } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const before = parseCursor(cursor)
  if (before === undefined) return <NothingHere at={await getNothing(edition, `/before/${cursor}`)} view={view} />
  return (
    <PageFrame kind="older-page" view={view} path={`/before/${cursor}`} translations={await getFrontPages(edition)}>
      <OlderPage title={view.messages.latest} path="" list={await getLatest(edition, before)} view={view} kicker />
    </PageFrame>
  )
}
