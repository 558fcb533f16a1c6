import type { Metadata } from 'next'
import { ArticlePreview } from '@/app/(preview)/article-preview'
import { PreviewBar } from '@/components/admin/articles/PreviewBar'
import { ReaderDocument } from '@/components/site/ReaderDocument'
import { previewArticle } from '@/lib/articles/preview-article'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { localeOf } from '@/lib/i18n/editions'
import { getEditionView } from '@/lib/settings/edition-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: articleMessages((await requireUser()).language).preview }
}

export default async function PreviewPage({ params }: PageProps<'/admin/articles/[id]/preview'>) {
  const user = await requireUser()
  const { id } = await params
  const messages = articleMessages(user.language)
  const back = { href: `/admin/articles/${id}`, label: messages.previewClose }
  const preview = await previewArticle(database(), user, id)
  if (!preview.ok) {
    return (
      <ReaderDocument view={await getEditionView(localeOf('kk'))}>
        <PreviewBar language={user.language} text={sayRefusal(preview, user.language).message} back={back} />
      </ReaderDocument>
    )
  }
  return (
    <ArticlePreview preview={preview}>
      <PreviewBar language={user.language} text={messages.previewBar} back={back} />
    </ArticlePreview>
  )
}
