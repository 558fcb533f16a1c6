import '@/app/globals.css'
import '@/components/site/site.css'
import { ReaderDocument } from '@/components/site/ReaderDocument'
import { locales } from '@/lib/i18n/editions'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'

export { readerViewport as viewport } from '@/lib/seo/viewport'

/** The search answers each question anew, so it has a root of its own beside the pages that are kept; nothing of it is prerendered. */
export const dynamic = 'force-dynamic'

export function generateStaticParams() {
  return locales.map(({ segment }) => ({ edition: segment }))
}

export default async function SearchLayout({ children, params }: LayoutProps<'/[edition]'>) {
  const { edition } = await params
  return <ReaderDocument view={await getEditionView(localeOfSegment(edition))}>{children}</ReaderDocument>
}
