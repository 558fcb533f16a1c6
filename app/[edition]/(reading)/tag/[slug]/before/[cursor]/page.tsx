import type { Metadata } from 'next'
import { olderMetadata } from '@/app/[edition]/(reading)/older-metadata'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { TagPage } from '@/components/lists/TagPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getNothing } from '@/lib/addresses/read'
import { parseCursor } from '@/lib/articles/list-cursor'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'
import { getTag, getTagArticles } from '@/lib/tags/read'

type Props = PageProps<'/[edition]/tag/[slug]/before/[cursor]'>

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-', cursor: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition: segment, slug, cursor } = await params
  return olderMetadata({ segment, path: `/tag/${slug}`, cursor, find: (edition) => getTag(edition, slug) })
}

export default async function Page({ params }: Props) {
  const { edition: segment, slug, cursor } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const before = parseCursor(cursor)
  const path = `/tag/${slug}/before/${cursor}`
  const at = before === undefined ? await getNothing(edition, path) : await getTag(edition, slug)
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />
  return (
    <PageFrame kind="tag-page" view={view} path={path} translations={await getFrontPages(edition)}>
      <TagPage tag={at.found} list={await getTagArticles(at.found.id, before)} view={view} older />
    </PageFrame>
  )
}
