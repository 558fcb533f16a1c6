import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { TrashTable } from '@/components/admin/trash/TrashTable'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { handMessages } from '@/lib/i18n/hand-messages'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { readTrash } from '@/lib/trash/read-trash'
import { trashDays } from '@/lib/trash/trash-days'
import { erase, restore } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: handMessages((await requireUser()).language).trash }
}

export default async function TrashPage({ searchParams }: PageProps<'/admin/trash'>) {
  const user = await requireUser()
  const { language } = user
  const messages = handMessages(language)
  const { before } = await searchParams
  const { articles, next } = await readTrash(
    database(),
    user,
    typeof before === 'string' ? before : undefined,
    language,
  )
  return (
    <>
      <PageHead title={messages.trash} text={word(messages.trashText, { days: trashDays })} />
      {articles.length === 0 ? (
        <EmptyState text={messages.trashEmpty} />
      ) : (
        <TrashTable
          articles={articles}
          restore={restore}
          erase={erase}
          messages={messages}
          articleMessages={articleMessages(language)}
          cancel={newsroomMessages(language).cancel}
        />
      )}
      {next !== undefined && (
        <Link
          href={`/admin/trash?${new URLSearchParams({ before: next }).toString()}` as Route}
          className={buttonClass('secondary', 'mt-6')}
        >
          {newsroomMessages(language).older}
        </Link>
      )}
    </>
  )
}
