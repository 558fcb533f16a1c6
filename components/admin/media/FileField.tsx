'use client'

import { useEffect, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { controlClass, Field } from '@/components/ui/Field'
import { useFieldState } from '@/components/ui/form-state'

type Props = {
  name: string
  label: string
  /** What the field says while it has no file. */
  empty: string
  accept: string
}

/**
 * A file of this device as a field of a form. The control itself lies unseen over what is shown, because a browser writes into it in its
 * own language.
 */
export function FileField({ name, label, empty, accept }: Props) {
  const { error } = useFieldState(name, '')
  const control = useRef<HTMLInputElement>(null)
  const [fileName, setFileName] = useState('')
  useEffect(() => {
    const form = control.current?.form
    const forget = () => setFileName('')
    form?.addEventListener('reset', forget)
    return () => form?.removeEventListener('reset', forget)
  }, [])
  return (
    <Field label={label} error={error}>
      {({ id, describedBy }) => (
        <span className="relative block">
          <input
            ref={control}
            id={id}
            type="file"
            name={name}
            accept={accept}
            required
            className="peer absolute inset-0 size-full cursor-pointer opacity-0"
            aria-invalid={error !== undefined || undefined}
            aria-describedby={describedBy}
            onChange={({ target }) => setFileName(target.files?.[0]?.name ?? '')}
          />
          <span
            aria-hidden
            className={classNames(
              controlClass,
              'peer-focus-visible:outline-accent peer-aria-invalid:border-alarm block truncate peer-focus-visible:outline-2',
              fileName === '' && 'text-ink-soft',
            )}
          >
            {fileName === '' ? empty : fileName}
          </span>
        </span>
      )}
    </Field>
  )
}
