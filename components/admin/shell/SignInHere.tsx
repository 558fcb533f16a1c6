'use client'

import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from '@/components/admin/messages'
import { ActionForm } from '@/components/ui/ActionForm'
import { Button } from '@/components/ui/Button'
import { FormStatus } from '@/components/ui/FormStatus'
import { SignedOutHelp } from '@/components/ui/signed-out-help'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import type { FormState } from '@/lib/forms/action-result'

type SignIn = (previous: FormState, form: FormData) => Promise<FormState>

const context = createContext<SignIn>(() => Promise.resolve(null))

/** Lets everything on the page offer to sign in again without leaving it. */
export function SignInHereProvider({ action, children }: { action: SignIn; children: ReactNode }) {
  return (
    <context.Provider value={action}>
      <SignedOutHelp.Provider value={<SignInHere />}>{children}</SignedOutHelp.Provider>
    </context.Provider>
  )
}

/**
 * For a person whose session has ended while they were writing: a button that opens the door in a dialog, so that what they wrote
 * stays where it is.
 */
export function SignInHere({ onSignedIn }: { onSignedIn?: () => void }) {
  const messages = useMessages()
  const [open, setOpen] = useState(false)
  const [signedIn, setSignedIn] = useState(false)
  const done = () => {
    setOpen(false)
    setSignedIn(true)
    onSignedIn?.()
  }
  if (signedIn && onSignedIn === undefined) return <span role="status">{messages.signedInAgain}</span>
  return (
    <>
      <Button kind="quiet" className="text-small min-h-8" onClick={() => setOpen(true)}>
        {messages.signIn}
      </Button>
      {/* Outside the form that this may stand in: a form must not hold another. */}
      {open && createPortal(<DoorDialog onSignedIn={done} onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}

function DoorDialog({ onSignedIn, onClose }: { onSignedIn: () => void; onClose: () => void }) {
  const messages = useMessages()
  const signIn = useContext(context)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  async function signInAndGoOn(previous: FormState, form: FormData): Promise<FormState> {
    const state = await signIn(previous, form)
    if (state?.ok === true) onSignedIn()
    return state
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="rounded-corner bg-paper border-rule m-auto w-[min(26rem,100vw-2rem)] border p-6"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId} className="text-large leading-snug font-semibold text-balance">
        {messages.signInTitle}
      </h2>
      <p className="text-ink-soft mt-1 mb-5 text-pretty">{messages.signInHereText}</p>
      <ActionForm action={signInAndGoOn}>
        <TextField name="email" type="email" label={messages.email} autoComplete="username" required />
        <TextField name="password" type="password" label={messages.password} autoComplete="current-password" required />
        <FormStatus className="empty:hidden" />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{messages.cancel}</Button>
          <SubmitButton pendingText={messages.signingIn}>{messages.signIn}</SubmitButton>
        </div>
      </ActionForm>
    </dialog>
  )
}
