import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { AuthorPage } from '@/components/lists/AuthorPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getAuthor, getAuthorArticles } from '@/lib/authors/read'
import { nothingMetadata, pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]/author/[slug]'>

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, slug } = await params
  const view = await getEditionView(localeOfSegment(edition))
  const at = await getAuthor(view.locale.edition, slug)
  if (at.kind !== 'found') return nothingMetadata(view, at)
  return pageMetadata(view, {
    title: at.found.name,
    path: `/author/${slug}`,
    feeds: { path: `/author/${slug}`, title: view.messages.feedOf(at.found.name) },
  })
}

export default async function Page({ params }: Props) {
  const { edition: segment, slug } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const at = await getAuthor(edition, slug)
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />
  return (
    <PageFrame kind="author-page" view={view} path={`/author/${slug}`} translations={await getFrontPages(edition)}>
      <AuthorPage author={at.found} list={await getAuthorArticles(edition, at.found.id)} view={view} />
    </PageFrame>
  )
}
