'use client'

import { type ReactNode, useId, useRef } from 'react'
import { Button, type ButtonKind } from './Button'
import { SubmitButton } from './SubmitButton'

type Props = {
  /** On the button that asks. */
  children: ReactNode
  kind?: ButtonKind
  title: string
  text?: string
  /** On the button that does it. */
  confirmLabel: string
  cancelLabel: string
}

/**
 * A button of a form that first asks whether this is meant. The dialog stands in the form, so that its button submits it; browsers
 * that know `commandfor` open it before any script has run.
 */
export function ConfirmButton({ children, kind = 'secondary', title, text, confirmLabel, cancelLabel }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const command = { command: 'show-modal', commandfor: id }
  return (
    <>
      <Button kind={kind} {...command} onClick={() => dialog.current?.open === false && dialog.current.showModal()}>
        {children}
      </Button>
      <dialog
        ref={dialog}
        id={id}
        aria-labelledby={`${id}-title`}
        className="rounded-corner bg-paper border-rule m-auto w-[min(30rem,100vw-2rem)] border p-6 whitespace-normal"
      >
        <h2 id={`${id}-title`} className="text-large leading-snug font-semibold text-balance">
          {title}
        </h2>
        {text !== undefined && <p className="text-ink-soft mt-2 text-pretty">{text}</p>}
        <div className="mt-6 flex flex-wrap justify-end gap-2">
          <Button onClick={() => dialog.current?.close()}>{cancelLabel}</Button>
          <SubmitButton kind="danger" onSubmit={() => dialog.current?.close()}>
            {confirmLabel}
          </SubmitButton>
        </div>
      </dialog>
    </>
  )
}
