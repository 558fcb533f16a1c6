import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewNote } from '@/components/admin/articles/PreviewBar'
import { ArticlePreview } from '@/app/(preview)/article-preview'
import { database } from '@/lib/database'
import { handMessages } from '@/lib/i18n/hand-messages'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { word } from '@/lib/i18n/newsroom-message'
import { openPreviewLink } from '@/lib/preview-links/open-preview-link'

export const metadata: Metadata = { referrer: 'no-referrer' }

/** What somebody outside the newsroom reads before it is published, by a link that holds for a time. */
export default async function SharedPreviewPage({ params }: PageProps<'/preview/[token]'>) {
  const opened = await openPreviewLink(database(), (await params).token)
  if (opened === undefined) notFound()
  const { article, expiresAt } = opened
  const { edition } = article
  const { dateTime } = await newsroomDates(edition)
  return (
    <ArticlePreview preview={opened}>
      <title>{article.headline}</title>
      <PreviewNote language={edition} text={word(handMessages(edition).sharedPreview, { time: dateTime(expiresAt) })} />
    </ArticlePreview>
  )
}
