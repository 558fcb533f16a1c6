import { type SubmitEvent, useId, useState, useTransition } from 'react'
import { Dialog } from '@/components/admin/editor/Dialog'
import { useLanguage } from '@/components/admin/messages'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { ActionFailure } from '@/lib/forms/action-result'
import { articleMessages } from '@/lib/i18n/article-messages'
import { handMessages } from '@/lib/i18n/hand-messages'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { trashDays } from '@/lib/trash/trash-days'

type Props = {
  /** What readers see is withdrawn first, and that wants a reason. */
  isPublic: boolean
  trash: (reason: string) => Promise<{ ok: true } | ActionFailure>
  onTrashed: () => void
  onClose: () => void
}

/** Asks whether an article is meant to go into the trash. */
export function TrashDialog({ isPublic, trash, onTrashed, onClose }: Props) {
  const language = useLanguage()
  const messages = handMessages(language)
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState('')
  const [pending, startTransition] = useTransition()
  const field = useId()

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    startTransition(async () => {
      try {
        const result = await trash(reason)
        if (result.ok) onTrashed()
        else setFailure(result.message)
      } catch {
        // A server action that got no answer rejects; whether it was done shows when the list is opened again.
        setFailure(articleMessages(language).noAnswer)
      }
    })
  }

  return (
    <Dialog title={messages.toTrashTitle} closeLabel={newsroomMessages(language).close} onClose={onClose} size="small">
      <form onSubmit={submit} className="grid gap-3">
        <p>{word(messages.toTrashText, { days: trashDays })}</p>
        {isPublic && (
          <>
            <p className="text-ink-soft text-small">{messages.toTrashPublic}</p>
            <label htmlFor={field} className="font-semibold">
              {articleMessages(language).withdrawReason}
            </label>
            <textarea
              id={field}
              rows={2}
              required
              maxLength={1000}
              value={reason}
              className={controlClass}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        )}
        <p role="alert" className="dialog-error empty:hidden">
          {failure}
        </p>
        <footer>
          <Button onClick={onClose}>{newsroomMessages(language).cancel}</Button>
          <Button type="submit" kind="danger" disabled={pending}>
            {messages.toTrash}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
