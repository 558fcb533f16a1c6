import { lazy, Suspense, useState } from 'react'
import type { ArticleActions } from '@/components/admin/articles/article-actions'
import type { ArticleDraft } from '@/components/admin/articles/article-draft'
import type { Outcome } from '@/components/admin/articles/use-commands'
import { Button } from '@/components/ui/Button'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { ArticleNews } from '@/lib/workflow/read-news'

// Opened now and then; its script need not stand before the first letter.
const CompareRevision = lazy(async () => ({ default: (await import('./CompareRevision')).CompareRevision }))

type Props = {
  /** As it was when the page was opened; it stays while the person works on. */
  news: ArticleNews
  editable: boolean
  draft: ArticleDraft
  messages: ArticleMessages
  words: WorkflowMessages
  readSave: ArticleActions['readSave']
  say: (outcome: Outcome) => void
}

/** What others have changed since the person looked last, in a few words above the text. */
export function NewsStrip({ news: shown, editable, draft, messages, words, readSave, say }: Props) {
  const [isClosed, setClosed] = useState(false)
  const [comparing, setComparing] = useState(false)
  if (isClosed) return null
  const parts = [
    shown.headline && words.newsHeadline,
    shown.standfirst && words.newsStandfirst,
    shown.picture && words.newsPicture,
    shown.changed > 0 && word(words.newsChanged, { count: shown.changed }),
    shown.added > 0 && word(words.newsAdded, { count: shown.added }),
    shown.removed > 0 && word(words.newsRemoved, { count: shown.removed }),
  ].filter((part) => part !== false)
  return (
    <div className="article-news">
      <p>
        {word(words.newsTitle, { time: shown.since, names: shown.names.join(', ') })}
        <span className="text-ink-soft text-small block">{parts.join(' · ')}</span>
      </p>
      <div className="flex flex-wrap gap-1">
        <Button kind="quiet" onClick={() => setComparing(true)}>
          {words.compare}
        </Button>
        <Button kind="quiet" onClick={() => setClosed(true)}>
          {words.newsClose}
        </Button>
      </div>
      {comparing && (
        <Suspense>
          <CompareRevision
            revision={shown.seen}
            title={words.newsSeen}
            text={word(words.newsTitle, { time: shown.since, names: shown.names.join(', ') })}
            {...{ draft, editable, messages, readSave }}
            onFailure={(message) => say({ ok: false, message, fieldErrors: {} })}
            onClose={() => setComparing(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
