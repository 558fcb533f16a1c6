import '@/components/admin/revisions/revisions.css'
import { lazy, Suspense, useState } from 'react'
import { useLanguage } from '@/components/admin/messages'
import { RevisionList } from '@/components/admin/revisions/RevisionList'
import { Button } from '@/components/ui/Button'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { revisionMessages } from '@/lib/i18n/revision-messages'
import { revisionsShown } from '@/lib/revisions/revision-page'
import type { ArticleActions, Save } from './article-actions'
import type { ArticleDraft } from './article-draft'

// Looked at now and then; its script need not stand before the first letter.
const CompareRevisions = lazy(async () => ({
  default: (await import('@/components/admin/revisions/CompareRevisions')).CompareRevisions,
}))

type Props = {
  articleId: string
  editable: boolean
  messages: ArticleMessages
  actions: ArticleActions
  draft: ArticleDraft
}

/** The saves of an article. Any two can be compared. */
export function Revisions({ articleId, editable, messages, actions, draft }: Props) {
  const words = revisionMessages(useLanguage())
  const [saves, setSaves] = useState<readonly Save[]>([])
  const [more, setMore] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [compared, setCompared] = useState<{ olderId: string; newerId: string }>()

  async function load(before?: number): Promise<readonly Save[]> {
    setFailure(undefined)
    try {
      const result = await actions.listSaves(before === undefined ? { id: articleId } : { id: articleId, before })
      if (!result.ok) {
        setFailure(result.message)
        return []
      }
      setSaves((known) => (before === undefined ? result.revisions : [...known, ...result.revisions]))
      setMore(result.revisions.length === revisionsShown)
      return result.revisions
    } catch {
      setFailure(messages.revisionFailed)
      return []
    }
  }

  /** Beside the present text, which is saved for that; the newest save beside the one before it. */
  async function compare(save: Save) {
    await draft.flush()
    const fresh = await load()
    const [newest, second] = fresh
    if (newest === undefined) return
    setCompared({ olderId: save.id === newest.id ? (second ?? newest).id : save.id, newerId: newest.id })
  }

  return (
    <details className="border-rule border-t pt-3" onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary className="font-semibold">{messages.revisions}</summary>
      {failure !== undefined && (
        <p role="alert" className="text-alarm text-small mt-2">
          {failure}
        </p>
      )}
      <RevisionList {...{ saves, messages, words }} onLook={(save) => void compare(save)} />
      {more && (
        <Button kind="quiet" onClick={() => void load(saves.at(-1)?.number)}>
          {messages.revisionMore}
        </Button>
      )}
      {compared !== undefined && (
        <Suspense>
          <CompareRevisions
            {...{ articleId, saves, compared, editable, messages, words, actions }}
            onNamed={() => void load()}
            onClose={() => setCompared(undefined)}
            onRestore={(content) => {
              draft.replace(content)
              setCompared(undefined)
            }}
          />
        </Suspense>
      )}
    </details>
  )
}
