'use client'

import type { ReactNode } from 'react'
import { controlClass, Field, type FieldProps } from './Field'
import { useFieldState } from './form-state'

/** What ties a control to its label, to what is said about it and to the form. */
type Control = {
  id: string
  name: string
  defaultValue: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
  className: string
}

type Props = FieldProps & { initial: string | undefined; children: (control: Control) => ReactNode }

/** A field of the form around it: it shows what was sent and refused, and why, else what it began with. */
export function FormField({ name, initial, children, ...about }: Props) {
  const { value, error } = useFieldState(name, initial)
  return (
    <Field {...about} error={error}>
      {({ id, describedBy }) =>
        children({
          id,
          name,
          defaultValue: value,
          'aria-invalid': error !== undefined || undefined,
          'aria-describedby': describedBy,
          className: controlClass,
        })
      }
    </Field>
  )
}
