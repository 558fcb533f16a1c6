'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlClass, Field, type FieldProps } from './Field'
import { useFieldState } from './form-state'

export type SelectOption = { value: string; label: string; lang?: string }

type Props = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'defaultValue' | 'value' | 'children'> & {
    options: readonly SelectOption[]
    defaultValue?: string
  }

/** A choice of one among several, with its label. */
export function SelectField({ name, label, hint, note, className, defaultValue, options, ...select }: Props) {
  const { value, error } = useFieldState(name, defaultValue)
  return (
    <Field
      {...{ label, hint, error }}
      {...(note !== undefined && { note })}
      {...(className !== undefined && { className })}
    >
      {({ id, describedBy }) => (
        <select
          // React sets a select back to the option it was first rendered with; a new key renders it with the present one.
          key={value}
          id={id}
          name={name}
          defaultValue={value}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy}
          className={classNames(controlClass, 'pr-8')}
          {...select}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
