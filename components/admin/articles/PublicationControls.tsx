import { type SubmitEvent, useId, useState } from 'react'
import { ReasonForm } from '@/components/admin/workflow/ReasonForm'
import { ReviewControls } from '@/components/admin/workflow/ReviewControls'
import { TimeField } from '@/components/admin/workflow/TimeField'
import { Button } from '@/components/ui/Button'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import { localTimeIn, nextFullHour } from '@/lib/articles/zoned-time'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import { word } from '@/lib/i18n/newsroom-message'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { WorkflowView } from '@/lib/workflow/read-workflow'
import type { ArticleActions } from './article-actions'
import { Disclosure } from './Disclosure'
import { StatusDot } from './StatusDot'
import type { useCommands } from './use-commands'

type Props = {
  desk: ArticleDesk
  workflow: WorkflowView
  /** The version of the text on the screen, as far as it is saved. */
  version: number
  messages: ArticleMessages
  words: WorkflowMessages
  actions: ArticleActions
  commands: ReturnType<typeof useCommands>
  scheduledFor: string | null
  errors: Readonly<Record<string, string>>
  /** The public address of the article without its slug. */
  base: string
  /** Shows the text that will be published beside the present one. */
  onCompare: () => void
}

/** How the article stands with readers, and what can be done about it beside publishing at once. */
export function PublicationControls(props: Props) {
  const { desk, workflow, version, messages, words, actions, commands, scheduledFor, errors, base, onCompare } = props
  const { article, may } = desk
  const { id, status } = article
  return (
    <section className="grid gap-3" aria-label={messages.status}>
      <p className="flex flex-wrap items-center gap-x-2 font-semibold">
        <StatusDot status={status} />
        {sayStatus(status, messages)}
        {status === 'published' && article.changedSincePublished && (
          <span className="text-mark text-small font-normal">{messages.statusChanged}</span>
        )}
      </p>
      {scheduledFor !== null && <p className="text-mark">{word(messages.scheduledFor, { time: scheduledFor })}</p>}
      <p className="text-small flex flex-wrap gap-x-4 gap-y-1">
        <a href={`/admin/articles/${id}/preview`} target="_blank" className="text-accent underline">
          {messages.preview}
        </a>
        {status === 'published' && (
          <a href={`${base}${article.slug}`} target="_blank" className="text-accent underline">
            {messages.viewOnSite}
          </a>
        )}
      </p>
      <ReviewControls
        {...{ id, workflow, version, messages, words, actions, commands, errors, onCompare }}
        scheduled={status === 'scheduled'}
      />
      {may.schedule && status !== 'published' && (
        <Schedule {...{ desk, workflow, messages, words, actions, commands, errors }} />
      )}
      {may.withdraw && status === 'published' && (
        <ReasonForm
          danger
          label={messages.withdraw}
          reasonLabel={messages.withdrawReason}
          hint={messages.withdrawHint}
          disabled={commands.pending}
          error={errors.reason}
          onSend={(reason) => commands.run(() => actions.withdraw({ id, reason }))}
        />
      )}
    </section>
  )
}

type ScheduleProps = Omit<Props, 'scheduledFor' | 'base' | 'version' | 'onCompare'>

function Schedule({ desk, workflow, messages, words, actions, commands, errors }: ScheduleProps) {
  const { bound } = workflow
  const { article, timeZone } = desk
  const { id, status } = article
  const [at, setAt] = useState(() => localTimeIn(article.scheduledFor ?? nextFullHour(), timeZone))
  const field = useId()
  const error = errors.scheduledFor
  function schedule(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    commands.run((version, knowing) => actions.schedule({ id, version, at, knowing }))
  }
  return (
    <Disclosure label={messages.schedule} openAtFirst={status === 'scheduled'}>
      <form className="mt-2 grid gap-2" onSubmit={schedule}>
        <TimeField
          label={messages.scheduleAt}
          zone={messages.scheduleZone}
          {...{ at, timeZone }}
          invalid={error !== undefined}
          describedBy={`${field}-about`}
          onChange={setAt}
        />
        <p id={`${field}-about`} className={`text-small ${error === undefined ? 'text-ink-soft' : 'text-alarm'}`}>
          {error ??
            (bound === null ? messages.scheduleHint : word(words.scheduleBoundHint, { version: bound.version }))}
        </p>
        <Button type="submit" disabled={commands.pending}>
          {status === 'scheduled' ? words.reschedule : messages.schedule}
        </Button>
        {status === 'scheduled' && (
          <Button
            kind="quiet"
            disabled={commands.pending}
            onClick={() => commands.run(() => actions.unschedule({ id }))}
          >
            {messages.unschedule}
          </Button>
        )}
      </form>
    </Disclosure>
  )
}
