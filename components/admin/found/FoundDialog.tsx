import './found.css'
import { useEffect, useState } from 'react'
import type { ArticleDraft, DraftView } from '@/components/admin/articles/article-draft'
import { Dialog } from '@/components/admin/editor/Dialog'
import { Button } from '@/components/ui/Button'
import { foundOf, type FoundSettings } from '@/lib/articles/article'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import { plainText } from '@/lib/body/read-body'
import type { FoundDesk } from '@/lib/found/found-desk'
import { type Edition, localeOf } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import { excerpt } from '@/lib/kazakh/sentences'
import type { FoundActions } from './found-actions'
import { RelatedPart } from './RelatedPart'
import { SearchPart } from './SearchPart'
import { SeriesPart } from './SeriesPart'
import { SharePart } from './SharePart'

type Props = {
  desk: ArticleDesk
  draft: ArticleDraft
  view: DraftView
  language: Edition
  siteUrl: string
  actions: FoundActions
  messages: FoundMessages
  onClose: () => void
}

/** How an article is found: in search results, in messages, after other articles and in its series. All but the series is saved with the text. */
export function FoundDialog({ desk, draft, view, language, siteUrl, actions, messages, onClose }: Props) {
  const { article, sections, may } = desk
  const { content } = view
  const found = foundOf(content)
  const [opened, setOpened] = useState<FoundDesk>()
  const [failure, setFailure] = useState('')
  const { openDesk } = actions

  const [asking, setAsking] = useState(() => ({
    id: article.id,
    shareImageId: found.shareImageId,
    relatedIds: content.relatedIds ?? [],
  }))
  useEffect(() => {
    let gone = false
    openDesk(asking)
      .then((answer) => {
        if (gone) return
        if (answer.ok) setOpened(answer)
        setFailure(answer.ok ? '' : answer.message)
      })
      // A server action that got no answer rejects.
      .catch(() => !gone && setFailure(messages.noAnswer))
    return () => {
      gone = true
    }
  }, [asking, messages, openDesk])

  const section = sections.find(({ id }) => id === content.sectionId)
  const path = `${localeOf(article.edition).prefix}/${section?.slug ?? ''}/${content.slug}`
  const said = {
    headline: content.headline,
    // As `descriptionOf` does it for readers.
    description: content.standfirst || excerpt(plainText(draft.content().body), 200),
  }
  const part = {
    found,
    said,
    edition: article.edition,
    address: siteUrl + path,
    readOnly: !may.edit,
    messages,
    actions,
    onChange: (values: Partial<FoundSettings>) => draft.change({ found: { ...found, ...values } }),
  }
  return (
    <Dialog title={messages.title} closeLabel={messages.close} size="large" onClose={onClose}>
      {failure !== '' && (
        <p role="alert" className="text-alarm my-3 flex flex-wrap items-center gap-3">
          {failure}
          <Button onClick={() => setAsking({ ...asking })}>{messages.again}</Button>
        </p>
      )}
      {opened === undefined ? (
        <p role="status" className="text-ink-soft py-8">
          {failure === '' && messages.loading}
        </p>
      ) : (
        <div className="found-parts">
          <SearchPart {...part} siteName={opened.siteName} />
          <SharePart
            {...part}
            siteName={opened.siteName}
            section={section?.name ?? ''}
            chosen={opened.shareImage}
            lead={desk.pictures.find(({ id }) => id === content.lead?.mediaId)}
            language={language}
          />
          <RelatedPart
            articleId={article.id}
            edition={article.edition}
            chosenIds={content.relatedIds ?? null}
            {...{ opened, messages, actions }}
            readOnly={!may.edit}
            onChange={(relatedIds) => draft.change({ relatedIds })}
          />
          {opened.series !== null && (
            <SeriesPart
              articleId={article.id}
              edition={article.edition}
              series={opened.series}
              initial={opened.seriesId}
              {...{ messages, actions }}
            />
          )}
        </div>
      )}
    </Dialog>
  )
}
