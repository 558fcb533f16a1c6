import '@/app/globals.css'
import '@/components/site/site.css'
import { ReaderDocument } from '@/components/site/ReaderDocument'
import { locales } from '@/lib/i18n/editions'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'

/** Everything that readers see but for the search is rendered once and kept until something in it changes. */
export const dynamic = 'error'

export { readerViewport as viewport } from '@/lib/seo/viewport'

export function generateStaticParams() {
  return locales.map(({ segment }) => ({ edition: segment }))
}

export default async function ReadingLayout({ children, params }: LayoutProps<'/[edition]'>) {
  const { edition } = await params
  return <ReaderDocument view={await getEditionView(localeOfSegment(edition))}>{children}</ReaderDocument>
}
