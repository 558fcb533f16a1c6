import { useEffect, useState } from 'react'
import type { ArticleActions, Save } from '@/components/admin/articles/article-actions'
import { Dialog } from '@/components/admin/editor/Dialog'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { ArticleContent } from '@/lib/articles/article'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { RevisionMessages } from '@/lib/i18n/messages/revision-kk'
import { word } from '@/lib/i18n/newsroom-message'
import type { RevisionDifference } from '@/lib/revisions/compare-revisions'
import { Difference, type DifferenceView } from './Difference'
import { NameForm } from './NameForm'
import { marksOf, sayRevision } from './RevisionList'

type Props = {
  articleId: string
  saves: readonly Save[]
  /** The two that are compared at first. */
  compared: { olderId: string; newerId: string }
  editable: boolean
  messages: ArticleMessages
  words: RevisionMessages
  actions: ArticleActions
  onNamed: () => void
  onRestore: (content: ArticleContent) => void
  onClose: () => void
}

/** Any two revisions of an article: what differs, by words; and taking the earlier one back. */
export function CompareRevisions(props: Props) {
  const { articleId, saves, compared, editable, messages, words, actions, onNamed, onRestore, onClose } = props
  const [two, setTwo] = useState(compared)
  const [view, setView] = useState<DifferenceView>('sideBySide')
  const [answer, setAnswer] = useState<{ of: typeof two; difference: RevisionDifference }>()
  const [failure, setFailure] = useState('')

  const { compareSaves } = actions
  useEffect(() => {
    let gone = false
    compareSaves({ id: articleId, ...two })
      .then((result) => {
        if (gone) return
        if (result.ok) setAnswer({ of: two, difference: result.difference })
        setFailure(result.ok ? '' : result.message)
      })
      // A server action that got no answer rejects.
      .catch(() => !gone && setFailure(messages.revisionFailed))
    return () => {
      gone = true
    }
  }, [articleId, compareSaves, messages, two])

  async function restore() {
    try {
      const result = await actions.readSave({ revisionId: two.olderId })
      if (result.ok) onRestore(result.content)
      else setFailure(result.message)
    } catch {
      setFailure(messages.revisionFailed)
    }
  }

  const older = saves.find(({ id }) => id === two.olderId)
  const difference = answer?.of === two ? answer.difference : undefined
  return (
    <Dialog title={words.compare} size="large" closeLabel={messages.revisionClose} onClose={onClose}>
      <div className="revision-choices">
        <RevisionChoice
          label={words.older}
          chosen={two.olderId}
          {...{ saves, messages, words }}
          onChoose={(olderId) => setTwo({ ...two, olderId })}
        />
        <RevisionChoice
          label={words.newer}
          chosen={two.newerId}
          {...{ saves, messages, words }}
          onChoose={(newerId) => setTwo({ ...two, newerId })}
        />
        <fieldset className="revision-views">
          <legend className="sr-only">{words.view}</legend>
          {(['sideBySide', 'inline'] as const).map((kind) => (
            <button key={kind} type="button" aria-pressed={view === kind} onClick={() => setView(kind)}>
              {words[kind]}
            </button>
          ))}
        </fieldset>
      </div>
      <p role="alert" className="text-alarm">
        {failure}
      </p>
      {difference === undefined ? (
        <p className="text-ink-soft py-8">{failure === '' && words.looking}</p>
      ) : (
        <Difference difference={difference} view={view} messages={messages} words={words} />
      )}
      {older !== undefined && editable && (
        <NameForm
          key={older.id}
          save={older}
          words={words}
          nameSave={actions.nameSave}
          away={messages.revisionFailed}
          onNamed={onNamed}
        />
      )}
      <footer className="revision-foot">
        <Button onClick={onClose}>{messages.revisionClose}</Button>
        <Button kind="primary" disabled={!editable} onClick={() => void restore()}>
          {messages.revisionRestore}
        </Button>
      </footer>
    </Dialog>
  )
}

type ChoiceProps = {
  label: string
  chosen: string
  saves: readonly Save[]
  messages: ArticleMessages
  words: RevisionMessages
  onChoose: (id: string) => void
}

function RevisionChoice({ label, chosen, saves, messages, words, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select className={controlClass} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {saves.map((save) => (
          <option key={save.id} value={save.id}>
            {[
              sayRevision(save, messages),
              word(messages.revisionBy, { time: save.savedAt, name: save.savedByName ?? messages.somebody }),
              ...marksOf(save, words),
            ].join(' · ')}
          </option>
        ))}
      </select>
    </label>
  )
}
