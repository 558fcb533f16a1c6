import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { ForgetKeptText } from '@/components/admin/keeping/ForgetKeptText'
import { EditionTabs } from '@/components/admin/places/EditionTabs'
import { OrderButtons } from '@/components/admin/places/OrderButtons'
import { newPageName } from '@/components/admin/places/page-name'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { isEdition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readPages } from '@/lib/pages/newsroom-pages'
import { orderPages } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navPages }
}

export default async function PagesPage({ searchParams }: PageProps<'/admin/pages'>) {
  const user = await requirePermission('page.manage')
  const messages = newsroomMessages(user.language)
  const asked = await searchParams
  const edition = isEdition(asked.edition) ? asked.edition : 'kk'
  const pages = await readPages(database(), edition)
  const ids = pages.map(({ id }) => id)
  const { dateTime } = await newsroomDates(user.language)
  return (
    <>
      <PageHead title={messages.navPages} text={messages.pagesText}>
        <Link href={`/admin/pages/new?edition=${edition}` as Route} className={buttonClass('primary')}>
          {messages.pageAdd}
        </Link>
      </PageHead>
      {typeof asked.arrived === 'string' && <ForgetKeptText of={newPageName(edition)} tabId={asked.arrived} />}
      <EditionTabs edition={edition} path="/admin/pages" messages={messages} />
      {pages.length === 0 ? (
        <EmptyState text={messages.nothingYet} />
      ) : (
        <Table
          caption={messages.navPages}
          heads={[messages.pageTitle, messages.slug, messages.pageUpdated, messages.order]}
        >
          {pages.map(({ id, title, slug, updatedAt }, index) => (
            <TableRow key={id}>
              <TableCell>
                <Link href={`/admin/pages/${id}`} lang={edition} className="hover:text-accent font-semibold">
                  {title}
                </Link>
              </TableCell>
              <TableCell className="text-ink-soft">/page/{slug}</TableCell>
              <TableCell className="text-mark tabular-nums">{dateTime(updatedAt)}</TableCell>
              <TableCell className="max-md:basis-full md:py-1">
                <OrderButtons
                  ids={ids}
                  index={index}
                  name={title}
                  messages={{ moveUp: messages.moveUp, moveDown: messages.moveDown }}
                  action={orderPages}
                />
              </TableCell>
            </TableRow>
          ))}
        </Table>
      )}
    </>
  )
}
