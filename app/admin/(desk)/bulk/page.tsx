import type { Metadata } from 'next'
import { undoFromLog } from './actions'
import { BulkLog } from '@/components/admin/bulk/BulkLog'
import { PageHead } from '@/components/admin/PageHead'
import { BackLink } from '@/components/ui/BackLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { requireUser } from '@/lib/auth/require-user'
import { undoDays } from '@/lib/bulk/bulk-command'
import { readBulkLog } from '@/lib/bulk/read-bulk-log'
import { database } from '@/lib/database'
import { listMessages } from '@/lib/i18n/list-messages'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'

export async function generateMetadata(): Promise<Metadata> {
  return { title: listMessages((await requireUser()).language).bulkLog }
}

export default async function BulkLogPage() {
  const user = await requireUser()
  const messages = listMessages(user.language)
  const actions = await readBulkLog(database(), user, user.language)
  return (
    <>
      <BackLink href="/admin/articles">{newsroomMessages(user.language).navArticles}</BackLink>
      <PageHead title={messages.bulkLog} text={word(messages.bulkLogText, { days: undoDays })} />
      {actions.length === 0 ? (
        <EmptyState text={messages.bulkLogEmpty} />
      ) : (
        <BulkLog actions={actions} undo={undoFromLog} messages={messages} />
      )}
    </>
  )
}
