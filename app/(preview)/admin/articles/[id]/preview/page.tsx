import type { Metadata } from 'next'
import { PreviewBar } from '@/components/admin/articles/PreviewBar'
import { ArticlePage } from '@/components/article/ArticlePage'
import { ReaderDocument } from '@/components/site/ReaderDocument'
import { PageFrame } from '@/components/site/PageFrame'
import { previewArticle } from '@/lib/articles/preview-article'
import { getLatest, getRelated } from '@/lib/articles/read'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { getAuthors } from '@/lib/authors/read'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { localeOf } from '@/lib/i18n/editions'
import { getEditionView } from '@/lib/settings/edition-view'
import { getFrontPages } from '@/lib/settings/read'
import { mergeTranslations } from '@/lib/settings/site-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: articleMessages((await requireUser()).language).preview }
}

export default async function PreviewPage({ params }: PageProps<'/admin/articles/[id]/preview'>) {
  const user = await requireUser()
  const { id } = await params
  const messages = articleMessages(user.language)
  const preview = await previewArticle(database(), user, id)
  if (!preview.ok) {
    return (
      <ReaderDocument view={await getEditionView(localeOf('kk'))}>
        <PreviewBar
          id={id}
          language={user.language}
          text={sayRefusal(preview, user.language).message}
          messages={messages}
        />
      </ReaderDocument>
    )
  }

  const { article } = preview
  const { edition } = article
  const [view, authors, related, latest, fronts] = await Promise.all([
    getEditionView(localeOf(edition)),
    getAuthors(
      edition,
      article.authors.map((author) => author.id),
    ),
    getRelated(id, edition, 3),
    getLatest(edition, undefined, 7),
    getFrontPages(edition),
  ])
  return (
    <ReaderDocument view={view}>
      <PreviewBar id={id} language={user.language} text={messages.previewBar} messages={messages} />
      <PageFrame
        kind="article-page"
        view={view}
        section={article.section.slug}
        translations={mergeTranslations(fronts, article.translations)}
      >
        <ArticlePage
          article={article}
          authors={authors}
          related={related}
          latest={latest.items.filter((other) => other.id !== id).slice(0, 6)}
          view={view}
        />
      </PageFrame>
    </ReaderDocument>
  )
}
