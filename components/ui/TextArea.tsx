'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlClass, Field, type FieldProps } from './Field'
import { useFieldState } from './form-state'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, 'id' | 'defaultValue' | 'value'> & { defaultValue?: string }

/** Several lines of text with their label; it grows with what is written in it. */
export function TextArea({ name, label, hint, note, className, defaultValue, rows = 3, ...area }: Props) {
  const { value, error } = useFieldState(name, defaultValue)
  return (
    <Field
      {...{ label, hint, error }}
      {...(note !== undefined && { note })}
      {...(className !== undefined && { className })}
    >
      {({ id, describedBy }) => (
        <textarea
          id={id}
          name={name}
          rows={rows}
          defaultValue={value}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy}
          className={classNames(controlClass, 'field-sizing-content min-h-20')}
          {...area}
        />
      )}
    </Field>
  )
}
