import type { Metadata } from 'next'
import { ArticleEditor } from '@/components/admin/articles/ArticleEditor'
import { ArticleNotOpen } from '@/components/admin/articles/ArticleNotOpen'
import { openArticleDesk } from '@/lib/articles/article-desk'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { articleMessages } from '@/lib/i18n/article-messages'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { addTag, giveBack, listSaves, publish, readSave, schedule, submit, unschedule, withdraw } from './actions'

export async function generateMetadata({ params }: PageProps<'/admin/articles/[id]'>): Promise<Metadata> {
  const user = await requireUser()
  const desk = await openArticleDesk(database(), user, (await params).id)
  const messages = articleMessages(user.language)
  return { title: (desk.ok && desk.article.headline) || messages.untitled }
}

export default async function ArticleEditorPage({ params }: PageProps<'/admin/articles/[id]'>) {
  const user = await requireUser()
  const { language } = user
  const desk = await openArticleDesk(database(), user, (await params).id)
  if (!desk.ok)
    return <ArticleNotOpen message={sayRefusal(desk, language).message} messages={articleMessages(language)} />
  const { dateTime } = await newsroomDates(language, desk.timeZone)
  const { scheduledFor } = desk.article
  return (
    <ArticleEditor
      desk={desk}
      language={language}
      siteUrl={readEnv().SITE_URL}
      scheduledFor={scheduledFor === null ? null : dateTime(scheduledFor)}
      actions={{ publish, schedule, unschedule, submit, giveBack, withdraw, addTag, listSaves, readSave }}
    />
  )
}
