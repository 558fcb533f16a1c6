import type { Metadata } from 'next'
import { olderMetadata } from '@/app/[edition]/(reading)/older-metadata'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { OlderPage } from '@/components/lists/OlderPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getNothing } from '@/lib/addresses/read'
import { parseCursor } from '@/lib/articles/list-cursor'
import { getSection, getSectionArticles } from '@/lib/sections/read'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]/[section]/before/[cursor]'>

export function generateStaticParams() {
  return [{ edition: 'kk', section: '-', cursor: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition: segment, section: slug, cursor } = await params
  return olderMetadata({ segment, path: `/${slug}`, cursor, find: (edition) => getSection(edition, slug) })
}

export default async function Page({ params }: Props) {
  const { edition: segment, section: slug, cursor } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const before = parseCursor(cursor)
  const path = `/${slug}/before/${cursor}`
  const at = before === undefined ? await getNothing(edition, path) : await getSection(edition, slug)
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />
  const list = await getSectionArticles(edition, at.found.id, before)
  return (
    <PageFrame kind="older-page" view={view} path={path} section={slug} translations={await getFrontPages(edition)}>
      <OlderPage title={at.found.name} path={`/${slug}`} list={list} view={view} />
    </PageFrame>
  )
}
