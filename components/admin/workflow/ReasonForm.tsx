import { type SubmitEvent, useId, useState } from 'react'
import { Disclosure } from '@/components/admin/articles/Disclosure'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'

type Props = {
  /** What is done, on the button that opens the form and on the one that sends it. */
  label: string
  reasonLabel: string
  hint: string
  danger?: boolean
  disabled: boolean
  error: string | undefined
  onSend: (reason: string) => void
}

/** Something that is not done without a reason. */
export function ReasonForm({ label, reasonLabel, hint, danger = false, disabled, error, onSend }: Props) {
  const [reason, setReason] = useState('')
  const field = useId()
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    onSend(reason)
  }
  return (
    <Disclosure label={label} danger={danger}>
      <form className="mt-2 grid gap-2" onSubmit={send}>
        <p id={`${field}-hint`} className="text-small text-ink-soft">
          {hint}
        </p>
        <label htmlFor={field}>{reasonLabel}</label>
        <textarea
          id={field}
          required
          rows={3}
          maxLength={1000}
          value={reason}
          className={controlClass}
          aria-describedby={`${field}-hint`}
          aria-invalid={error === undefined ? undefined : true}
          onChange={({ target }) => setReason(target.value)}
        />
        {error !== undefined && <p className="text-alarm text-small">{error}</p>}
        <Button type="submit" kind={danger ? 'danger' : 'secondary'} disabled={disabled}>
          {label}
        </Button>
      </form>
    </Disclosure>
  )
}
