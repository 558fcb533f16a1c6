import { useEffect, useEffectEvent, useState } from 'react'
import type { ArticleActions } from '@/components/admin/articles/article-actions'
import type { ArticleDraft } from '@/components/admin/articles/article-draft'
import { TwoTexts } from '@/components/admin/articles/TwoTexts'
import type { ArticleContent } from '@/lib/articles/article'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'

type Props = {
  revision: { revisionId: string; version: number }
  /** What it is. */
  title: string
  text: string
  draft: ArticleDraft
  editable: boolean
  messages: ArticleMessages
  readSave: ArticleActions['readSave']
  onFailure: (message: string) => void
  onClose: () => void
}

/** An earlier text beside the present one, which has gone further. */
export function CompareRevision({
  revision,
  title,
  text,
  draft,
  editable,
  messages,
  readSave,
  onFailure,
  onClose,
}: Props) {
  const [content, setContent] = useState<ArticleContent>()
  const fail = useEffectEvent((message: string) => {
    onFailure(message)
    onClose()
  })
  const { revisionId } = revision
  useEffect(() => {
    let gone = false
    readSave({ revisionId })
      .then((result) => {
        if (gone) return
        if (result.ok) setContent(result.content)
        else fail(result.message)
      })
      .catch(() => !gone && fail(messages.revisionFailed))
    return () => {
      gone = true
    }
  }, [revisionId, readSave, messages])
  if (content === undefined) return null
  return (
    <TwoTexts
      title={title}
      text={text}
      closeLabel={messages.revisionClose}
      onClose={onClose}
      mine={{
        title: messages.conflictMine,
        note: '',
        content: draft.content(),
        choose: messages.revisionClose,
        onChoose: onClose,
      }}
      other={{
        title,
        note: word(messages.revisionNumber, { number: revision.version }),
        content,
        choose: messages.revisionRestore,
        disabled: !editable,
        onChoose: () => {
          draft.replace(content)
          onClose()
        },
      }}
    />
  )
}
