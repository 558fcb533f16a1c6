'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonKind } from './Button'
import { useFormState } from './form-state'

type Props = {
  children: ReactNode
  /** What stands on the button while the form is on its way; of about the same length, so that nothing jumps. */
  pendingText?: string
  kind?: ButtonKind
  className?: string
  name?: string
  value?: string
  /** Before the form goes off, as for closing the dialog that the button stands in. */
  onSubmit?: () => void
}

export function SubmitButton({ children, pendingText, kind = 'primary', className, onSubmit, ...field }: Props) {
  const { pending } = useFormState()
  return (
    <Button
      type="submit"
      kind={kind}
      aria-disabled={pending}
      onClick={(event) => (pending ? event.preventDefault() : onSubmit?.())}
      {...(className === undefined ? {} : { className })}
      {...field}
    >
      {pending && pendingText !== undefined ? pendingText : children}
    </Button>
  )
}
