'use client'

import { useId, useRef, useState } from 'react'
import { Button } from './Button'
import { controlClass } from './Field'
import { useFormState } from './form-state'

type Props = { label: string; copyLabel: string; copiedLabel: string }

/** A one-time link that the form around it has just made, to be copied. It is never shown again. */
export function OneTimeLink({ label, copyLabel, copiedLabel }: Props) {
  const { state } = useFormState()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState('')
  if (state?.ok !== true || state.link === undefined) return null
  const { url, note } = state.link
  const copy = async () => {
    field.current?.select()
    // The clipboard is there on secure pages only; elsewhere the text is selected, and Ctrl+C does the rest.
    if (navigator.clipboard !== undefined) await navigator.clipboard.writeText(url)
    setCopied(url)
  }
  return (
    <output className="border-accent bg-surface grid gap-2 border-l-3 p-4">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="flex gap-2">
        <input ref={field} id={id} readOnly value={url} className={`${controlClass} text-small font-mono`} />
        <Button onClick={() => void copy()}>{copied === url ? copiedLabel : copyLabel}</Button>
      </div>
      <p className="text-ink-soft text-small">{note}</p>
    </output>
  )
}
