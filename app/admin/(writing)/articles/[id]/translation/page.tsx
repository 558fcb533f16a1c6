import type { Metadata } from 'next'
import { ArticleNotOpen } from '@/components/admin/articles/ArticleNotOpen'
import { OriginalPane } from '@/components/admin/translations/OriginalPane'
import { OriginalText } from '@/components/admin/translations/OriginalText'
import { openArticle } from '@/lib/articles/open-article'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { can } from '@/lib/auth/permissions'
import { requireUser } from '@/lib/auth/require-user'
import type { Refusal } from '@/lib/command-result'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { localeOf } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { translationMessages } from '@/lib/i18n/translation-messages'
import { getEditionView } from '@/lib/settings/edition-view'
import { openOriginalBeside } from '@/lib/translations/open-translator'
import { ArticleScreen } from '@/app/admin/(writing)/articles/[id]/article-screen'
import { markUpToDate } from '@/app/admin/(writing)/articles/[id]/translation-actions'

type Props = PageProps<'/admin/articles/[id]/translation'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const user = await requireUser()
  const opened = await openArticle(database(), user, (await params).id)
  const { translation } = translationMessages(user.language)
  const headline = opened.ok ? opened.article.headline : ''
  return { title: headline === '' ? translation : `${translation}: ${headline}` }
}

/** A translation in the editor, with its original beside it. */
export default async function TranslationPage({ params }: Props) {
  const { id } = await params
  const user = await requireUser()
  const { language } = user
  const [opened, original] = await Promise.all([
    openArticle(database(), user, id),
    openOriginalBeside(database(), user, id),
  ])
  const notOpen = (refusal: Refusal) => (
    <ArticleNotOpen message={sayRefusal(refusal, language).message} messages={articleMessages(language)} />
  )
  if (!opened.ok) return notOpen(opened)
  if (!original.ok) return notOpen(original)
  const messages = translationMessages(language)
  const [view, { dateTime }] = await Promise.all([getEditionView(localeOf(original.edition)), newsroomDates(language)])
  const { source, changes } = original
  return (
    <ArticleScreen
      id={id}
      user={user}
      beside={
        <OriginalPane
          articleId={id}
          original={original.readable ? { id: original.id, edition: original.edition } : undefined}
          behind={!changes.same}
          changed={{ time: dateTime(source.savedAt), name: source.savedByName }}
          compared={{ time: dateTime(original.comparedAt), name: original.comparedByName }}
          revisionId={source.revisionId}
          editable={can(user, 'article.edit', opened.article)}
          messages={messages}
          markUpToDate={markUpToDate}
        >
          <OriginalText original={original} view={view} messages={messages} />
        </OriginalPane>
      }
    />
  )
}
