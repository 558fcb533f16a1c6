'use client'

import type { ComponentProps } from 'react'
import { aboutOf, type FieldProps } from './Field'
import { FormField } from './FormField'

type Props = FieldProps & Omit<ComponentProps<'input'>, 'id' | 'defaultValue' | 'value'> & { defaultValue?: string }

/** One line of text with its label. */
export function TextField(props: Props) {
  const [about, { defaultValue, ...input }] = aboutOf(props)
  return (
    <FormField {...about} initial={defaultValue}>
      {(control) => (
        <input
          {...control}
          {...input}
          // What was typed as a password is not written into a page.
          defaultValue={input.type === 'password' ? undefined : control.defaultValue}
        />
      )}
    </FormField>
  )
}
