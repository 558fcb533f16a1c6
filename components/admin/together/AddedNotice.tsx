import { lazy, Suspense, useState } from 'react'
import type { ArticleDraft } from '@/components/admin/articles/article-draft'
import { useLanguage } from '@/components/admin/messages'
import { Button } from '@/components/ui/Button'
import { togetherMessages } from '@/lib/i18n/together-messages'
import type { AddedText } from './kept-addition'

// Looked at now and then; its script need not stand before the first letter.
const TwoTexts = lazy(async () => ({ default: (await import('@/components/admin/articles/TwoTexts')).TwoTexts }))

/** Says that text of an earlier visit was added when the article was opened, and lets it be looked at and taken out again. */
export function AddedNotice({ added, draft }: { added: AddedText; draft: ArticleDraft }) {
  const messages = togetherMessages(useLanguage())
  const [looking, setLooking] = useState(false)
  return (
    <div className="article-news">
      <p role="status">{messages.added}</p>
      <div className="flex flex-wrap gap-1">
        <Button kind="quiet" onClick={() => setLooking(true)}>
          {messages.addedLook}
        </Button>
        <Button kind="quiet" onClick={() => draft.settleAdded('take-back')}>
          {messages.addedTakeBack}
        </Button>
        <Button kind="quiet" onClick={() => draft.settleAdded('keep')}>
          {messages.addedClose}
        </Button>
      </div>
      {looking && (
        <Suspense>
          <TwoTexts
            title={messages.addedLook}
            text={messages.added}
            closeLabel={messages.addedClose}
            onClose={() => setLooking(false)}
            mine={{
              title: messages.addedNow,
              note: '',
              content: draft.content(),
              choose: messages.addedClose,
              onChoose: () => setLooking(false),
            }}
            other={{
              title: messages.addedBefore,
              note: '',
              content: added.before,
              choose: messages.addedTakeBack,
              onChoose: () => draft.settleAdded('take-back'),
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
