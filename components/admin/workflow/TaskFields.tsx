import { useRouter } from 'next/navigation'
import { type SubmitEvent, useId, useState, useTransition } from 'react'
import { ChoiceField } from '@/components/admin/articles/ChoiceField'
import type { Outcome } from '@/components/admin/articles/use-commands'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import { localTimeIn, momentIn, offsetName } from '@/lib/articles/zoned-time'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'

type Done = { ok: true; message: string }

/** What can be asked of the server about who works on an article. */
export type TaskActions = {
  assign: (task: { id: string; userIds: string[] }) => Promise<Done | ActionFailure>
  /** @param at a wall clock time in the publication's zone; empty for none */
  setDue: (task: { id: string; at: string }) => Promise<Done | ActionFailure>
}

type Props = {
  desk: ArticleDesk
  messages: ArticleMessages
  words: WorkflowMessages
  actions: TaskActions
  /** Shows what came of it. */
  say: (outcome: Outcome) => void
}

/** Who works on the article, and by when. Both are kept at once: they belong to the article and not to its text. */
export function TaskFields({ desk, messages, words, actions, say }: Props) {
  const { article, people, may, timeZone } = desk
  const { id } = article
  const router = useRouter()
  const [assignees, setAssignees] = useState(article.assigneeIds)
  const [due, setDue] = useState(article.deadline === null ? '' : localTimeIn(article.deadline, timeZone))
  const [pending, startTransition] = useTransition()
  const field = useId()
  const readOnly = !may.assign
  if (readOnly && assignees.length === 0 && due === '') return null

  function ask(send: () => Promise<Done | ActionFailure>, onRefused: () => void) {
    startTransition(async () => {
      try {
        const result = await send()
        say({ ok: result.ok, message: result.message, fieldErrors: result.ok ? {} : result.fieldErrors })
        if (result.ok) router.refresh()
        else onRefused()
      } catch {
        say({ ok: false, message: messages.noAnswer, fieldErrors: {} })
        onRefused()
      }
    })
  }
  function saveDue(at: string) {
    const before = due
    setDue(at)
    ask(
      () => actions.setDue({ id, at }),
      () => setDue(before),
    )
  }
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    saveDue(due)
  }
  return (
    <div className="grid gap-4">
      <ChoiceField
        words={{
          label: words.assign,
          hint: words.assignHint,
          none: words.assignNone,
          remove: messages.removeChoice,
        }}
        choices={people}
        chosen={assignees}
        readOnly={readOnly}
        onChange={(userIds) => {
          const before = assignees
          setAssignees(userIds)
          ask(
            () => actions.assign({ id, userIds: [...userIds] }),
            () => setAssignees(before),
          )
        }}
      />
      <form className="grid gap-1.5" onSubmit={submit}>
        <label htmlFor={field} className="font-semibold">
          {words.deadline}{' '}
          <span className="text-ink-soft text-small font-normal">
            {offsetName(momentIn(due, timeZone) ?? article.savedAt, timeZone)}
          </span>
        </label>
        <input
          id={field}
          type="datetime-local"
          value={due}
          disabled={readOnly}
          className={controlClass}
          onChange={({ target }) => setDue(target.value)}
        />
        {!readOnly && (
          <div className="flex flex-wrap gap-2">
            <Button type="submit" disabled={pending || due === ''}>
              {words.deadlineSet}
            </Button>
            {article.deadline !== null && (
              <Button kind="quiet" disabled={pending} onClick={() => saveDue('')}>
                {words.deadlineRemove}
              </Button>
            )}
          </div>
        )}
      </form>
    </div>
  )
}
