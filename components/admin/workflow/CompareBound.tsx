import { useEffect, useEffectEvent, useState } from 'react'
import type { ArticleActions } from '@/components/admin/articles/article-actions'
import type { ArticleDraft } from '@/components/admin/articles/article-draft'
import { TwoTexts } from '@/components/admin/articles/TwoTexts'
import type { ArticleContent } from '@/lib/articles/article'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'

type Props = {
  bound: { revisionId: string; version: number }
  draft: ArticleDraft
  editable: boolean
  messages: ArticleMessages
  words: WorkflowMessages
  readSave: ArticleActions['readSave']
  onFailure: (message: string) => void
  onClose: () => void
}

/** The text that will be published beside the present one, which has gone further. */
export function CompareBound({ bound, draft, editable, messages, words, readSave, onFailure, onClose }: Props) {
  const [content, setContent] = useState<ArticleContent>()
  const fail = useEffectEvent((message: string) => {
    onFailure(message)
    onClose()
  })
  const { revisionId } = bound
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
      title={words.boundText}
      text={word(words.scheduleBoundHint, { version: bound.version })}
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
        title: words.boundText,
        note: word(messages.revisionNumber, { number: bound.version }),
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
