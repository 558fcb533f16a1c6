'use client'
import './buttons.css'
import './dialogs.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { BlockButton } from './BlockButton'

type Props = {
  title: string
  /** Leave both out where a choice must be made: then the dialog cannot be closed. */
  closeLabel?: string
  onClose?: () => void
  /** How wide it may grow. */
  size?: 'small' | 'medium' | 'large'
  children: ReactNode
}

/** A dialog over the page. It is there while it is rendered; Escape and the button close it, and focus goes back where it was. */
export function Dialog({ title, closeLabel, onClose, size = 'medium', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`editor-dialog is-${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        {closeLabel !== undefined && onClose !== undefined && (
          <BlockButton icon="close" label={closeLabel} onPress={onClose} />
        )}
      </header>
      {children}
    </dialog>
  )
}
