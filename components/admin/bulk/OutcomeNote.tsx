import { Button } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ListMessages } from '@/lib/i18n/list-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { SaidOutcome } from './bulk-actions'

type Props = {
  said: SaidOutcome | ActionFailure
  pending: boolean
  messages: ListMessages
  onUndo: (actionId: string) => void
  onDismiss: () => void
}

/** The button that had the focus is gone with the selection: the keys go on from here. */
function takeFocus(note: HTMLElement | null): void {
  note?.focus({ preventScroll: true })
}

/** What was done, what was not and why, and the way back. It stays until it is closed: nobody has to be quick. */
export function OutcomeNote({ said, pending, messages, onUndo, onDismiss }: Props) {
  const refused = said.ok ? said.refused : []
  const actionId = said.ok ? said.actionId : null
  return (
    <div
      ref={takeFocus}
      tabIndex={-1}
      role={said.ok ? 'status' : 'alert'}
      className={classNames('bulk-outcome', !said.ok && 'is-failure')}
    >
      <div>
        <p className="font-semibold">{said.message}</p>
        {refused.length > 0 && (
          <details open={refused.length <= 3}>
            <summary>{word(messages.bulkRefused, { count: refused.length })}</summary>
            <ul>
              {refused.map(({ id, headline, reason }) => (
                <li key={id}>
                  <span className="font-serif font-semibold">{headline || messages.hidden}</span>
                  <span className="text-ink-soft"> — {reason}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="flex shrink-0 items-start gap-1">
        {actionId !== null && (
          <Button kind="secondary" disabled={pending} onClick={() => onUndo(actionId)}>
            {messages.undo}
          </Button>
        )}
        <Button kind="quiet" aria-label={messages.dismiss} onClick={onDismiss}>
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4">
            <path d="m4 4 12 12M16 4 4 16" stroke="currentColor" strokeWidth="1.75" fill="none" />
          </svg>
        </Button>
      </div>
    </div>
  )
}
