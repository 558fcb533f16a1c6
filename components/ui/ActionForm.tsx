'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import type { FormState } from '@/lib/forms/action-result'
import { classNames } from './class-names'
import { FormStateProvider } from './form-state'

type Props = {
  /** A server action made with `editorFormAction`. The form works without script, too. */
  action: (previous: FormState, form: FormData) => Promise<FormState>
  children: ReactNode
  className?: string
  'aria-label'?: string
}

/** A form whose fields know what was wrong with them. After a refusal the first such field takes the focus. */
export function ActionForm({ action, children, className, 'aria-label': label }: Props) {
  const [state, submit, pending] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  /** Something was typed after the form was sent off: the answer must not take it away. */
  const typedSinceSent = useRef(false)
  useEffect(() => {
    if (state?.ok === false) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])
  return (
    <form
      ref={form}
      action={submit}
      aria-label={label}
      noValidate
      className={classNames('grid gap-5', className)}
      onInput={() => {
        typedSinceSent.current = true
      }}
      onSubmit={() => {
        typedSinceSent.current = false
      }}
      // React puts a form that was taken back to what it was filled from.
      onReset={(event) => {
        if (typedSinceSent.current) event.preventDefault()
      }}
    >
      <FormStateProvider value={{ state, pending }}>{children}</FormStateProvider>
    </form>
  )
}
