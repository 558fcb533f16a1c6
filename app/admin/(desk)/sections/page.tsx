import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { OrderButtons } from '@/components/admin/places/OrderButtons'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { inLanguage } from '@/lib/i18n/in-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readSections } from '@/lib/sections/newsroom-sections'
import { orderSections } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navSections }
}

export default async function SectionsPage() {
  const user = await requirePermission('section.manage')
  const messages = newsroomMessages(user.language)
  const sections = await readSections(database())
  const ids = sections.map(({ id }) => id)
  return (
    <>
      <PageHead title={messages.navSections} text={messages.sectionsText}>
        <Link href="/admin/sections/new" className={buttonClass('primary')}>
          {messages.sectionAdd}
        </Link>
      </PageHead>
      {sections.length === 0 ? (
        <EmptyState text={messages.nothingYet} />
      ) : (
        <Table
          caption={messages.navSections}
          heads={[messages.sectionName, messages.slug, messages.edition, messages.order]}
        >
          {sections.map(({ id, slug, names }, index) => (
            <TableRow key={id}>
              <TableCell>
                <Link href={`/admin/sections/${id}`} className="hover:text-accent font-semibold">
                  {inLanguage(names, user.language)}
                </Link>
              </TableCell>
              <TableCell className="text-ink-soft">/{slug}</TableCell>
              <TableCell className="text-ink-soft">
                {[names.kk && messages.languageKk, names.ru && messages.languageRu, names.en && messages.languageEn]
                  .filter(Boolean)
                  .join(', ')}
              </TableCell>
              <TableCell className="max-md:basis-full md:py-1">
                <OrderButtons
                  ids={ids}
                  index={index}
                  name={inLanguage(names, user.language)}
                  messages={{ moveUp: messages.moveUp, moveDown: messages.moveDown }}
                  action={orderSections}
                />
              </TableCell>
            </TableRow>
          ))}
        </Table>
      )}
    </>
  )
}
