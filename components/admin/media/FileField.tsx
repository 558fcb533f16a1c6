'use client'

import { controlClass, Field } from '@/components/ui/Field'
import { useFieldState } from '@/components/ui/form-state'

/** A file of this device as a field of a form. */
export function FileField({ name, label, accept }: { name: string; label: string; accept: string }) {
  const { error } = useFieldState(name, '')
  return (
    <Field label={label} error={error}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="file"
          name={name}
          accept={accept}
          required
          className={controlClass}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy}
        />
      )}
    </Field>
  )
}
