import { useState, useTransition } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage } from '@/components/admin/messages'
import { Button } from '@/components/ui/Button'
import type { Choice } from '@/lib/articles/article-desk'
import type { BulkCommand } from '@/lib/bulk/bulk-command'
import type { ActionFailure } from '@/lib/forms/action-result'
import { articleMessages } from '@/lib/i18n/article-messages'
import { listMessages } from '@/lib/i18n/list-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { BulkActions, BulkPermits, SaidOutcome } from './bulk-actions'
import { BulkDialog } from './BulkDialog'
import { OutcomeNote } from './OutcomeNote'

type Props = {
  chosen: readonly string[]
  sections: readonly Choice[]
  people: readonly Choice[]
  may: BulkPermits
  actions: BulkActions
  onClear: () => void
}

export type Kind = BulkCommand['kind']

/** What can be done with the chosen rows, and what came of it. It lies at the foot of the window, so that nothing jumps. */
export function BulkBar({ chosen, sections, people, may, actions, onClear }: Props) {
  const language = useLanguage()
  const messages = listMessages(language)
  const [asked, setAsked] = useState<Kind>()
  const [said, setSaid] = useState<SaidOutcome | ActionFailure>()
  const [pending, startTransition] = useTransition()

  function send(command: () => Promise<SaidOutcome | ActionFailure>) {
    startTransition(async () => {
      setSaid(undefined)
      try {
        const outcome = await command()
        setSaid(outcome)
        if (outcome.ok) onClear()
      } catch {
        // A server action that got no answer rejects; whether it was done shows in the list.
        const message = articleMessages(language).noAnswer
        setSaid({ ok: false, reason: 'refused', message, fieldErrors: {} })
      }
    })
  }
  const choices: readonly [Kind, boolean, string][] = [
    ['move', may.edit, messages.bulkMove],
    ['tag', may.edit, messages.bulkTag],
    ['untag', may.edit, messages.bulkUntag],
    ['assign', may.assign, messages.bulkAssign],
    ['withdraw', may.withdraw, messages.bulkWithdraw],
    ['trash', may.trash, messages.bulkTrash],
  ]
  const shown = chosen.length > 0

  return (
    <div className="bulk-foot">
      {said !== undefined && (
        <OutcomeNote
          said={said}
          pending={pending}
          messages={messages}
          onUndo={(id) => send(() => actions.undoOnMany({ id }))}
          onDismiss={() => setSaid(undefined)}
        />
      )}
      {shown && (
        <section className="bulk-bar" aria-label={messages.selectionLabel}>
          <p role="status" className="font-semibold tabular-nums">
            {word(messages.selected, { count: chosen.length })}
          </p>
          <div className="bulk-bar-actions">
            {choices.map(
              ([kind, allowed, label]) =>
                allowed && (
                  <Button
                    key={kind}
                    kind="quiet"
                    className={kind === 'trash' || kind === 'withdraw' ? 'text-alarm' : ''}
                    disabled={pending}
                    onClick={() => setAsked(kind)}
                  >
                    {label}
                  </Button>
                ),
            )}
          </div>
          <Button kind="quiet" onClick={onClear}>
            {messages.clearSelection}
          </Button>
        </section>
      )}
      {asked !== undefined &&
        createPortal(
          <BulkDialog
            kind={asked}
            sections={sections}
            people={people}
            findTags={actions.findTags}
            onClose={() => setAsked(undefined)}
            onCommand={(command) => {
              setAsked(undefined)
              send(() => actions.runOnMany({ ids: [...chosen], command }))
            }}
          />,
          document.body,
        )}
    </div>
  )
}
