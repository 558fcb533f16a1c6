import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { TagPage } from '@/components/lists/TagPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getTag, getTagArticles } from '@/lib/tags/read'
import { nothingMetadata, pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]/tag/[slug]'>

export function generateStaticParams() {
  return [{ edition: 'kk', slug: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, slug } = await params
  const view = await getEditionView(localeOfSegment(edition))
  const at = await getTag(view.locale.edition, slug)
  if (at.kind !== 'found') return nothingMetadata(view, at)
  return pageMetadata(view, {
    title: at.found.name,
    path: `/tag/${slug}`,
    feeds: { path: `/tag/${slug}`, title: view.messages.feedOf(at.found.name) },
  })
}

export default async function Page({ params }: Props) {
  const { edition: segment, slug } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const at = await getTag(edition, slug)
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />
  return (
    <PageFrame kind="tag-page" view={view} path={`/tag/${slug}`} translations={await getFrontPages(edition)}>
      <TagPage tag={at.found} list={await getTagArticles(at.found.id)} view={view} />
    </PageFrame>
  )
}
