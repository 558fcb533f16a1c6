'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { aboutOf, type FieldProps } from './Field'
import { FormField } from './FormField'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, 'id' | 'defaultValue' | 'value'> & { defaultValue?: string }

/** Several lines of text with their label; it grows with what is written in it. */
export function TextArea(props: Props) {
  const [about, { defaultValue, rows = 3, ...area }] = aboutOf(props)
  return (
    <FormField {...about} initial={defaultValue}>
      {({ className, ...control }) => (
        <textarea
          {...control}
          rows={rows}
          className={classNames(className, 'field-sizing-content min-h-20')}
          {...area}
        />
      )}
    </FormField>
  )
}
