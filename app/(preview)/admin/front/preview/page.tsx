import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewBar } from '@/components/admin/articles/PreviewBar'
import { FrontPage } from '@/components/front/FrontPage'
import { SectionPage } from '@/components/lists/SectionPage'
import { PageFrame } from '@/components/site/PageFrame'
import { ReaderDocument } from '@/components/site/ReaderDocument'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { sayRefusal } from '@/lib/forms/action-result'
import type { FrontArrangement } from '@/lib/front/arrangement'
import { frontQuery, parseFrontQuery } from '@/lib/front/front-address'
import { previewFront } from '@/lib/front/preview-front'
import { getFrontContent } from '@/lib/front/read'
import { localeOf } from '@/lib/i18n/editions'
import { frontMessages } from '@/lib/i18n/front-messages'
import { getSection, getSectionArticles, getSectionTranslations } from '@/lib/sections/read'
import { getEditionView } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'
import { type EditionView, mergeTranslations } from '@/lib/settings/site-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: frontMessages((await requireUser()).language).preview }
}

/** A front as readers would get it if it went live now. */
export default async function FrontPreview({ searchParams }: PageProps<'/admin/front/preview'>) {
  const user = await requireUser()
  const messages = frontMessages(user.language)
  const place = parseFrontQuery(await searchParams)
  const preview = place && (await previewFront(database(), user, place))
  if (place === undefined || preview === undefined) notFound()
  const view = await getEditionView(localeOf(place.edition))
  const back = { href: `/admin/front?${frontQuery(place)}`, label: messages.previewClose }
  if (!preview.ok) {
    return (
      <ReaderDocument view={view}>
        <PreviewBar language={user.language} text={sayRefusal(preview, user.language).message} back={back} />
      </ReaderDocument>
    )
  }
  const section = view.site.sections.find(({ id }) => id === place.sectionId)
  if (place.sectionId !== null && section === undefined) notFound()
  return (
    <ReaderDocument view={view}>
      <PreviewBar language={user.language} text={messages.previewBar} back={back} />
      {section === undefined ? (
        <Front view={view} arrangement={preview.arrangement} />
      ) : (
        <SectionFront view={view} slug={section.slug} arrangement={preview.arrangement} />
      )}
    </ReaderDocument>
  )
}

type Props = { view: EditionView; arrangement: FrontArrangement }

async function Front({ view, arrangement }: Props) {
  const { edition } = view.locale
  const { content, latest } = await getFrontContent(edition, view.site.sections, arrangement)
  const translations = await getFrontPages(edition)
  return (
    <PageFrame kind="front" front view={view} updatedAt={latest.items[0]?.firstPublishedAt} translations={translations}>
      <FrontPage content={content} strip={arrangement.strip} view={view} />
    </PageFrame>
  )
}

async function SectionFront({ view, slug, arrangement }: Props & { slug: string }) {
  const { edition } = view.locale
  const at = await getSection(edition, slug)
  if (at.kind !== 'found') notFound()
  const [list, fronts, same] = await Promise.all([
    getSectionArticles(edition, at.found.id),
    getFrontPages(edition),
    getSectionTranslations(edition, slug),
  ])
  return (
    <PageFrame kind="section-page" view={view} section={slug} translations={mergeTranslations(fronts, same)}>
      <SectionPage section={at.found} list={list} arrangement={arrangement} view={view} />
    </PageFrame>
  )
}
