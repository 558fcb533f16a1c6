import type { Metadata } from 'next'
import { openArticleDesk } from '@/lib/articles/article-desk'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { ArticleScreen } from './article-screen'

export async function generateMetadata({ params }: PageProps<'/admin/articles/[id]'>): Promise<Metadata> {
  const user = await requireUser()
  const desk = await openArticleDesk(database(), user, (await params).id)
  const messages = articleMessages(user.language)
  return { title: (desk.ok && desk.article.headline) || messages.untitled }
}

export default async function ArticleEditorPage({ params }: PageProps<'/admin/articles/[id]'>) {
  return <ArticleScreen id={(await params).id} user={await requireUser()} />
}
