import type { useCommands } from '@/components/admin/articles/use-commands'
import type { ArticleActions } from '@/components/admin/articles/article-actions'
import { Button } from '@/components/ui/Button'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { WorkflowView } from '@/lib/workflow/read-workflow'
import { ReasonForm } from './ReasonForm'

type Props = {
  id: string
  workflow: WorkflowView
  /** The version of the text on the screen, as far as it is saved. */
  version: number
  scheduled: boolean
  messages: ArticleMessages
  words: WorkflowMessages
  actions: ArticleActions
  commands: ReturnType<typeof useCommands>
  errors: Readonly<Record<string, string>>
  onCompare: () => void
}

/** What is settled about the text, and what the person may do to pass it on. */
export function ReviewControls(props: Props) {
  const { id, workflow, version, scheduled, messages, words, actions, commands, errors, onCompare } = props
  const { steps, bound, approval, givenBack } = workflow
  const changed = bound !== null && bound.version !== version
  const may = (step: (typeof steps)[number]) => steps.includes(step)
  const disabled = commands.pending
  return (
    <>
      {givenBack !== null && (
        <div className="border-mark border-l-3 pl-3">
          <p className="text-mark text-small">
            {word(words.givenBackBy, { name: givenBack.name, time: givenBack.at })}
          </p>
          <p className="mt-1 whitespace-pre-line">{givenBack.reason}</p>
        </div>
      )}
      {bound !== null && approval !== null && (
        <p className="text-small text-ink-soft">
          {word(words.approvedBy, { version: bound.version, name: approval.name, time: approval.at })}
        </p>
      )}
      {changed && (
        <div role="status" className="border-mark grid justify-items-start gap-2 border-l-3 pl-3">
          <p className="text-mark">
            {word(approval === null && scheduled ? words.changedAfterSchedule : words.changedAfterApproval, {
              version: bound.version,
            })}
          </p>
          <Button kind="quiet" className="-ml-2.5" onClick={onCompare}>
            {words.compare}
          </Button>
        </div>
      )}
      {may('submit') && may('publish') && (
        <Button disabled={disabled} onClick={() => commands.run((version) => actions.submit({ id, version }))}>
          {messages.submit}
        </Button>
      )}
      {may('approve') && (bound === null || changed) && (
        <Button disabled={disabled} onClick={() => commands.run((version) => actions.approve({ id, version }))}>
          {bound === null ? words.approve : words.approvePresent}
        </Button>
      )}
      {may('return') && (
        <ReasonForm
          label={words.giveBack}
          reasonLabel={words.giveBackReason}
          hint={words.giveBackHint}
          disabled={disabled}
          error={errors.reason}
          onSend={(reason) => commands.run((version) => actions.giveBack({ id, version, reason }))}
        />
      )}
      {may('recall') && !may('return') && (
        <Button disabled={disabled} onClick={() => commands.run((version) => actions.recall({ id, version }))}>
          {words.recall}
        </Button>
      )}
      {may('reopen') && (
        <Button
          kind="quiet"
          disabled={disabled}
          onClick={() => commands.run((version) => actions.reopen({ id, version }))}
        >
          {words.reopen}
        </Button>
      )}
    </>
  )
}
