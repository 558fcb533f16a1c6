'use client'

import { useContext } from 'react'
import { classNames } from './class-names'
import { useFormState } from './form-state'
import { SignedOutHelp } from './signed-out-help'

/**
 * One line that says what came of the last submission. It is there from the start, so that nothing jumps and
 * screen readers hear it.
 */
export function FormStatus({ className = 'min-h-6' }: { className?: string }) {
  const { state, pending } = useFormState()
  const help = useContext(SignedOutHelp)
  const message = pending ? '' : (state?.message ?? '')
  const signedOut = !pending && state?.ok === false && state.reason === 'signed-out'
  return (
    <p
      role={state?.ok === false ? 'alert' : 'status'}
      className={classNames('text-base', state?.ok === false ? 'text-alarm' : 'text-ink-soft', className)}
    >
      {message} {signedOut && help}
    </p>
  )
}
