'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlClass, Field, type FieldProps } from './Field'
import { useFieldState } from './form-state'

type Props = FieldProps & Omit<ComponentProps<'input'>, 'id' | 'defaultValue' | 'value'> & { defaultValue?: string }

/** One line of text with its label. */
export function TextField({ name, label, hint, note, className, defaultValue, ...input }: Props) {
  const { value, error } = useFieldState(name, defaultValue)
  return (
    <Field
      {...{ label, hint, error }}
      {...(note !== undefined && { note })}
      {...(className !== undefined && { className })}
    >
      {({ id, describedBy }) => (
        <input
          id={id}
          name={name}
          defaultValue={input.type === 'password' ? undefined : value}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy}
          className={classNames(controlClass)}
          {...input}
        />
      )}
    </Field>
  )
}
