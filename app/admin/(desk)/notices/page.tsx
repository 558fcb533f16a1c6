import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { NoticeList } from '@/components/admin/notices/NoticeList'
import { PageHead } from '@/components/admin/PageHead'
import { ActionForm } from '@/components/ui/ActionForm'
import { buttonClass } from '@/components/ui/Button'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { noticeMessages } from '@/lib/i18n/notice-messages'
import { readNotices } from '@/lib/notices/read-notices'
import { openNotice, readAll } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: noticeMessages((await requireUser()).language).notices }
}

export default async function NoticesPage({ searchParams }: PageProps<'/admin/notices'>) {
  const user = await requireUser()
  const words = noticeMessages(user.language)
  const { before } = await searchParams
  const page = { language: user.language, before: isId(before) ? before : undefined }
  const { notices, next } = await readNotices(database(), user.id, page)
  return (
    <>
      <PageHead title={words.notices}>
        {notices.some(({ read }) => !read) && (
          <ActionForm action={readAll} className="flex items-center gap-3">
            <FormStatus />
            <SubmitButton kind="secondary">{words.noticesReadAll}</SubmitButton>
          </ActionForm>
        )}
      </PageHead>
      <NoticeList {...{ notices, words }} open={openNotice} />
      {next !== undefined && (
        <Link href={`/admin/notices?before=${next}` as Route} className={buttonClass('secondary', 'mt-6')}>
          {words.noticesOlder}
        </Link>
      )}
    </>
  )
}
