import type { Metadata } from 'next'
import { olderMetadata } from '@/app/[edition]/(reading)/older-metadata'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { AuthorPage } from '@/components/lists/AuthorPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getNothing } from '@/lib/addresses/read'
import { parseCursor } from '@/lib/articles/list-cursor'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'
import { getAuthor, getAuthorArticles } from '@/lib/authors/read'

type Props = PageProps<'/[edition]/author/[slug]/before/[cursor]'>

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-', cursor: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition: segment, slug, cursor } = await params
  return olderMetadata({ segment, path: `/author/${slug}`, cursor, find: (edition) => getAuthor(edition, slug) })
}

export default async function Page({ params }: Props) {
  const { edition: segment, slug, cursor } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const before = parseCursor(cursor)
  const path = `/author/${slug}/before/${cursor}`
  const at = before === undefined ? await getNothing(edition, path) : await getAuthor(edition, slug)
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />
  return (
    <PageFrame kind="author-page" view={view} path={path} translations={await getFrontPages(edition)}>
      <AuthorPage author={at.found} list={await getAuthorArticles(edition, at.found.id, before)} view={view} older />
    </PageFrame>
  )
}
