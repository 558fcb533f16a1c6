import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { MediaFilters } from '@/components/admin/media/MediaFilters'
import { MediaGrid } from '@/components/admin/media/MediaGrid'
import { RightsTable } from '@/components/admin/media/RightsTable'
import { UploadArea } from '@/components/admin/media/UploadArea'
import { PageHead } from '@/components/admin/PageHead'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { readLibraryPage } from '@/lib/media/library-page'
import { readMediaOverview } from '@/lib/media/library-overview'
import { mediaAddress, parseMediaQuery } from '@/lib/media/media-filter'
import { todayIn } from '@/lib/media/rights'
import { readRightsList } from '@/lib/media/rights-list'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'

export async function generateMetadata(): Promise<Metadata> {
  return { title: mediaMessages((await requireUser()).language).title }
}

export default async function MediaPage({ searchParams }: PageProps<'/admin/media'>) {
  const { language } = await requireUser()
  const messages = mediaMessages(language)
  const parameters = await searchParams
  const query = parseMediaQuery(parameters)
  const today = todayIn((await newsroomSettings()).timeZone)
  const overview = await readMediaOverview(database(), today)
  return (
    <>
      <PageHead title={messages.title} text={messages.text} />
      <UploadArea messages={messages} />
      <MediaFilters query={query} tags={overview.tags} counts={overview.counts} messages={messages} />
      {query.show === 'rights' && query.query === '' && query.tag === '' ? (
        <RightsTable entries={await readRightsList(database(), today)} today={today} language={language} />
      ) : (
        <Found query={query} before={parameters.before} today={today} language={language} />
      )}
    </>
  )
}

type FoundProps = {
  query: ReturnType<typeof parseMediaQuery>
  before: string | string[] | undefined
  today: string
  language: Parameters<typeof mediaMessages>[0]
}

async function Found({ query, before, today, language }: FoundProps) {
  const messages = mediaMessages(language)
  const page = await readLibraryPage(database(), query, { before: typeof before === 'string' ? before : '', today })
  if (page.items.length === 0)
    return <EmptyState text={mediaAddress(query) === '/admin/media' ? messages.libraryEmpty : messages.noMatch} />
  return (
    <>
      <MediaGrid items={page.items} language={language} today={today} />
      {page.next !== undefined && (
        <Link href={mediaAddress(query, { before: page.next }) as Route} className={buttonClass('secondary', 'mt-8')}>
          {messages.older}
        </Link>
      )}
    </>
  )
}
