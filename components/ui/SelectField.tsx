'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { aboutOf, type FieldProps } from './Field'
import { FormField } from './FormField'

export type SelectOption = { value: string; label: string; lang?: string }

type Props = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'defaultValue' | 'value' | 'children'> & {
    options: readonly SelectOption[]
    defaultValue?: string
  }

/** A choice of one among several, with its label. */
export function SelectField(props: Props) {
  const [about, { defaultValue, options, ...select }] = aboutOf(props)
  return (
    <FormField {...about} initial={defaultValue}>
      {({ className, ...control }) => (
        <select
          // React sets a select back to the option it was first rendered with; a new key renders it with the present one.
          key={control.defaultValue}
          {...control}
          className={classNames(className, 'pr-8')}
          {...select}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
