import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import { readAudit } from '@/lib/audit/read-audit'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { articleMessages } from '@/lib/i18n/article-messages'
import { auditAction, auditDetail } from '@/lib/i18n/audit-words'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navAudit }
}

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const user = await requirePermission('audit.read')
  const messages = newsroomMessages(user.language)
  const asked = await searchParams
  const { entries, before } = await readAudit(database(), isId(asked.before) ? asked.before : undefined)
  const { dateTime } = await newsroomDates(user.language)
  return (
    <>
      <PageHead title={messages.navAudit} text={messages.auditText} />
      {entries.length === 0 ? (
        <EmptyState text={messages.auditNone} />
      ) : (
        <Table
          caption={messages.navAudit}
          heads={[messages.auditWhat, messages.auditWho, messages.auditDetail, messages.auditWhen]}
        >
          {entries.map(({ id, at, userId, userName, action, detail, address, subjectId, headline }) => (
            <TableRow key={id}>
              <TableCell className="font-semibold">{auditAction(action, user.language)}</TableCell>
              <TableCell>
                {userName ?? (userId === null && address !== '' ? messages.auditStranger : messages.auditSystem)}
                {address !== '' && <span className="text-ink-soft text-small block tabular-nums">{address}</span>}
              </TableCell>
              <TableCell className="text-ink-soft max-w-md break-words">
                {headline !== null && (
                  <Link
                    href={`/admin/articles/${subjectId}` as Route}
                    className="text-ink hover:text-accent block underline"
                  >
                    {headline || articleMessages(user.language).untitled}
                  </Link>
                )}
                {auditDetail(detail, user.language)}
              </TableCell>
              <TableCell className="text-mark whitespace-nowrap tabular-nums">
                <time dateTime={at.toISOString()}>{dateTime(at)}</time>
              </TableCell>
            </TableRow>
          ))}
        </Table>
      )}
      <div className="mt-6 flex gap-2">
        {asked.before !== undefined && (
          <Link href="/admin/audit" className={buttonClass('secondary')}>
            {messages.newest}
          </Link>
        )}
        {before !== undefined && (
          <Link href={`/admin/audit?before=${before}`} className={buttonClass('secondary')}>
            {messages.older}
          </Link>
        )}
      </div>
    </>
  )
}
