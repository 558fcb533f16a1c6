import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { SectionPage } from '@/components/lists/SectionPage'
import { PageFrame } from '@/components/site/PageFrame'
import { getFrontArrangement } from '@/lib/front/read'
import { getSection, getSectionArticles, getSectionTranslations } from '@/lib/sections/read'
import { nothingMetadata, pageMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'
import { mergeTranslations } from '@/lib/settings/site-view'

type Props = PageProps<'/[edition]/[section]'>

export function generateStaticParams() {
  return [{ edition: 'kk', section: '-' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, section: slug } = await params
  const view = await getEditionView(localeOfSegment(edition))
  const at = await getSection(view.locale.edition, slug)
  if (at.kind !== 'found') return nothingMetadata(view, at)
  const { name, description } = at.found
  return pageMetadata(view, {
    title: name,
    description,
    path: `/${slug}`,
    translations: await getSectionTranslations(view.locale.edition, slug),
    feeds: { path: `/${slug}`, title: view.messages.feedOf(name) },
  })
}

export default async function Page({ params }: Props) {
  const { edition: segment, section: slug } = await params
  const view = await getEditionView(localeOfSegment(segment))
  const { edition } = view.locale
  const at = await getSection(edition, slug)
  if (at.kind !== 'found') return <NothingHere at={at} view={view} />
  const [list, arrangement] = await Promise.all([
    getSectionArticles(edition, at.found.id),
    getFrontArrangement(edition, at.found.id),
  ])
  const translations = mergeTranslations(await getFrontPages(edition), await getSectionTranslations(edition, slug))
  return (
    <PageFrame kind="section-page" view={view} path={`/${slug}`} section={slug} translations={translations}>
      <SectionPage section={at.found} list={list} arrangement={arrangement} view={view} />
    </PageFrame>
  )
}
