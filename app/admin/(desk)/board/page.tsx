import type { Metadata } from 'next'
import Link from 'next/link'
import { beginArticle } from '@/app/admin/(desk)/articles/actions'
import { NewArticle } from '@/components/admin/articles/NewArticle'
import { Board } from '@/components/admin/board/Board'
import { PageHead } from '@/components/admin/PageHead'
import { can } from '@/lib/auth/permissions'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { planMessages } from '@/lib/i18n/plan-messages'
import { workflowMessages } from '@/lib/i18n/workflow-messages'
import { readBoard } from '@/lib/workflow/read-board'
import { move } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: planMessages((await requireUser()).language).board }
}

export default async function BoardPage({ searchParams }: PageProps<'/admin/board'>) {
  const user = await requireUser()
  const { language } = user
  const mine = (await searchParams).mine !== undefined
  const messages = articleMessages(language)
  const words = { ...workflowMessages(language), ...planMessages(language) }
  const { columns, timeZone } = await readBoard(database(), user, { language, assigneeId: mine ? user.id : undefined })
  return (
    <>
      <PageHead title={words.board} text={words.boardText}>
        {can(user, 'article.create') && <NewArticle messages={messages} language={language} begin={beginArticle} />}
      </PageHead>
      <p className="mb-4">
        <Link href={mine ? '/admin/board' : '/admin/board?mine'} className="text-accent underline">
          {mine ? words.boardAll : words.assignedToMe}
        </Link>
      </p>
      <Board {...{ columns, timeZone, messages, words, move }} />
    </>
  )
}
