import type { Metadata } from 'next'
import { FrontPage } from '@/components/front/FrontPage'
import { PageFrame } from '@/components/site/PageFrame'
import { arrangeFront, frontNeeds } from '@/lib/articles/front'
import { getLatest } from '@/lib/articles/read'
import { getSectionArticles } from '@/lib/sections/read'
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
  const latest = await getLatest(edition, undefined, frontNeeds.latest)
  const bySection = await Promise.all(
    view.site.sections.map(async (section) => ({
      section,
      articles: (await getSectionArticles(edition, section.id, undefined, frontNeeds.ofSection)).items,
    })),
  )
  const content = arrangeFront(latest.items, bySection)
  return (
    <PageFrame
      kind="front"
      front
      view={view}
      path="/"
      updatedAt={latest.items[0]?.firstPublishedAt}
      translations={await getFrontPages(edition)}
    >
      {content === undefined ? (
        <p className="nothing">{view.messages.nothingYet}</p>
      ) : (
        <FrontPage content={content} view={view} />
      )}
    </PageFrame>
  )
}
