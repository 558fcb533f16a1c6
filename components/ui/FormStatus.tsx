'use client'

import { classNames } from './class-names'
import { useFormState } from './form-state'

/**
 * One line that says what came of the last submission. It is there from the start, so that nothing jumps and
 * screen readers hear it.
 */
export function FormStatus({ className = 'min-h-6' }: { className?: string }) {
  const { state, pending } = useFormState()
  const message = pending ? '' : (state?.message ?? '')
  return (
    <p
      role={state?.ok === false ? 'alert' : 'status'}
      className={classNames('text-base', state?.ok === false ? 'text-alarm' : 'text-ink-soft', className)}
    >
      {message}
    </p>
  )
}
