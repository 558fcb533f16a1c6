import type { Metadata } from 'next'
import { FrontPage } from '@/components/front/FrontPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getFrontArrangement, getFrontContent } from '@/lib/front/read'
import { pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'

type Props = PageProps<'/[edition]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await getEditionView(localeOfSegment((await params).edition))
  const translations = await getFrontPages(view.locale.edition)
  return pageMetadata(view, { description: view.site.tagline, path: '/', translations })
}

export default async function Page({ params }: Props) {
  const view = await getEditionView(localeOfSegment((await params).edition))
  const { edition } = view.locale
  const arrangement = await getFrontArrangement(edition, null)
  const { content, latest } = await getFrontContent(edition, view.site.sections, arrangement)
  return (
    <PageFrame
      kind="front"
      front
      view={view}
      path="/"
      updatedAt={latest.items[0]?.firstPublishedAt}
      translations={await getFrontPages(edition)}
    >
      <FrontPage content={content} strip={arrangement.strip} view={view} />
    </PageFrame>
  )
}
