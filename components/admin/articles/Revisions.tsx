import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { ArticleContent } from '@/lib/articles/article'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { ArticleActions, Save } from './article-actions'
import type { ArticleDraft } from './article-draft'
import { clockIn } from './clock-in'
import { type KeptText, listKeptTexts } from '@/components/admin/keeping/kept-text'
import { TwoTexts } from './TwoTexts'

type Props = {
  articleId: string
  timeZone: string
  editable: boolean
  messages: ArticleMessages
  actions: ArticleActions
  draft: ArticleDraft
}

type Shown = { title: string; note: string; content: ArticleContent }

const PAGE = 20

/** The saves of an article, and texts that somebody decided against on this device. Each can be looked at beside the present text. */
export function Revisions({ articleId, timeZone, editable, messages, actions, draft }: Props) {
  const [saves, setSaves] = useState<readonly Save[]>([])
  const [aside, setAside] = useState<readonly KeptText<ArticleContent>[]>([])
  const [more, setMore] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [shown, setShown] = useState<Shown>()

  async function load(before?: number) {
    setFailure(undefined)
    try {
      const result = await actions.listSaves(before === undefined ? { id: articleId } : { id: articleId, before })
      if (!result.ok) return setFailure(result.message)
      setSaves((known) => (before === undefined ? result.revisions : [...known, ...result.revisions]))
      setMore(result.revisions.length === PAGE)
      const kept = await listKeptTexts<ArticleContent>(articleId)
      setAside(kept.filter(({ kind }) => kind === 'aside'))
    } catch {
      // No answer from the server, or a browser that keeps nothing.
      setFailure(messages.revisionFailed)
    }
  }

  async function look(save: Save) {
    setFailure(undefined)
    try {
      const result = await actions.readSave({ revisionId: save.id })
      if (!result.ok) return setFailure(result.message)
      setShown({
        title: word(messages.revisionNumber, { number: save.number }),
        note: describe(save),
        content: result.content,
      })
    } catch {
      setFailure(messages.revisionFailed)
    }
  }
  const describe = ({ savedAt, savedByName }: Save) =>
    word(messages.revisionBy, { time: savedAt, name: savedByName ?? messages.somebody })
  const present = draft.current().content

  return (
    <details className="border-rule border-t pt-3" onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary className="font-semibold">{messages.revisions}</summary>
      {failure !== undefined && (
        <p role="alert" className="text-alarm text-small mt-2">
          {failure}
        </p>
      )}
      <ol className="mt-1">
        {aside.map((text) => (
          <li key={text.tabId}>
            <RevisionButton
              title={messages.setAside}
              note={clockIn(text.keptAt, timeZone)}
              onPress={() =>
                setShown({ title: messages.setAside, note: clockIn(text.keptAt, timeZone), content: text.content })
              }
            />
          </li>
        ))}
        {saves.map((save) => (
          <li key={save.id}>
            <RevisionButton
              title={word(messages.revisionNumber, { number: save.number })}
              note={describe(save)}
              onPress={() => void look(save)}
            />
          </li>
        ))}
      </ol>
      {more && (
        <Button kind="quiet" onClick={() => void load(saves.at(-1)?.number)}>
          {messages.revisionMore}
        </Button>
      )}
      {shown !== undefined && (
        <TwoTexts
          title={shown.title}
          text={shown.note}
          closeLabel={messages.revisionClose}
          onClose={() => setShown(undefined)}
          mine={{
            title: messages.conflictMine,
            note: '',
            content: { ...present, body: draft.content().body },
            choose: messages.revisionClose,
            onChoose: () => setShown(undefined),
          }}
          other={{
            title: shown.title,
            note: shown.note,
            content: shown.content,
            choose: messages.revisionRestore,
            disabled: !editable,
            onChoose: () => {
              draft.replace(shown.content)
              setShown(undefined)
            },
          }}
        />
      )}
    </details>
  )
}

function RevisionButton({ title, note, onPress }: { title: string; note: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className="hover:bg-surface rounded-corner -mx-2 block w-[calc(100%+1rem)] px-2 py-1.5 text-left leading-snug"
      onClick={onPress}
    >
      {title}
      <span className="text-ink-soft text-small block">{note}</span>
    </button>
  )
}
