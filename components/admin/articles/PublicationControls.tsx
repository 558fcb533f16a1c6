import { type SubmitEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import { localTimeIn, momentIn, offsetName } from '@/lib/articles/zoned-time'
import { type ArticleMessages, sayStatus } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { ArticleActions } from './article-actions'
import { Disclosure } from './Disclosure'
import { StatusDot } from './StatusDot'
import type { useCommands } from './use-commands'

type Props = {
  desk: ArticleDesk
  messages: ArticleMessages
  actions: ArticleActions
  commands: ReturnType<typeof useCommands>
  scheduledFor: string | null
  errors: Readonly<Record<string, string>>
  /** The public address of the article without its slug. */
  base: string
}

/** How the article stands with readers, and what can be done about it beside publishing at once. */
export function PublicationControls({ desk, messages, actions, commands, scheduledFor, errors, base }: Props) {
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
      {may.publish && may.submit && status === 'draft' && (
        <Button disabled={commands.pending} onClick={() => commands.run((version) => actions.submit({ id, version }))}>
          {messages.submit}
        </Button>
      )}
      {may.return && status === 'in_review' && (
        <Button
          disabled={commands.pending}
          onClick={() => commands.run((version) => actions.giveBack({ id, version }))}
        >
          {messages.returnToDraft}
        </Button>
      )}
      {may.schedule && status !== 'published' && <Schedule {...{ desk, messages, actions, commands, errors }} />}
      {may.withdraw && status === 'published' && <Withdrawal {...{ id, messages, actions, commands, errors }} />}
    </section>
  )
}

function Schedule({ desk, messages, actions, commands, errors }: Omit<Props, 'scheduledFor' | 'base'>) {
  const { article, timeZone } = desk
  const { id, status } = article
  const [at, setAt] = useState(() => localTimeIn(article.scheduledFor ?? nextFullHour(), timeZone))
  const field = useId()
  const error = errors.scheduledFor
  const zone = word(messages.scheduleZone, {
    zone: timeZone.replace(/^.*\//, '').replaceAll('_', ' '),
    offset: offsetName(momentIn(at, timeZone) ?? article.savedAt, timeZone),
  })
  function schedule(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    commands.run((version) => actions.schedule({ id, version, at }))
  }
  return (
    <Disclosure label={messages.schedule} openAtFirst={status === 'scheduled'}>
      <form className="mt-2 grid gap-2" onSubmit={schedule}>
        <label htmlFor={field}>
          {messages.scheduleAt} <span className="text-ink-soft text-small block">{zone}</span>
        </label>
        <input
          id={field}
          type="datetime-local"
          required
          value={at}
          className={controlClass}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${field}-about`}
          onChange={({ target }) => setAt(target.value)}
        />
        <p id={`${field}-about`} className={`text-small ${error === undefined ? 'text-ink-soft' : 'text-alarm'}`}>
          {error ?? messages.scheduleHint}
        </p>
        <Button type="submit" disabled={commands.pending}>
          {status === 'scheduled' ? messages.scheduleAgain : messages.schedule}
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

type WithdrawalProps = Pick<Props, 'messages' | 'actions' | 'commands' | 'errors'> & { id: string }

function Withdrawal({ id, messages, actions, commands, errors }: WithdrawalProps) {
  const [reason, setReason] = useState('')
  const field = useId()
  return (
    <Disclosure label={messages.withdraw} danger>
      <form
        className="mt-2 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          commands.run(() => actions.withdraw({ id, reason }))
        }}
      >
        <p className="text-small text-ink-soft">{messages.withdrawHint}</p>
        <label htmlFor={field}>{messages.withdrawReason}</label>
        <textarea
          id={field}
          required
          rows={2}
          maxLength={1000}
          value={reason}
          className={controlClass}
          aria-invalid={errors.reason === undefined ? undefined : true}
          onChange={({ target }) => setReason(target.value)}
        />
        {errors.reason !== undefined && <p className="text-alarm text-small">{errors.reason}</p>}
        <Button type="submit" kind="danger" disabled={commands.pending}>
          {messages.withdraw}
        </Button>
      </form>
    </Disclosure>
  )
}

function nextFullHour(): Date {
  const hour = 3_600_000
  return new Date((Math.floor(Date.now() / hour) + 1) * hour)
}
