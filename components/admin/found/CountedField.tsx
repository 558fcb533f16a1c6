import { useId } from 'react'
import { controlClass } from '@/components/ui/Field'

type Props = {
  label: string
  value: string
  /** What stands there while the field is empty: what the article says itself. */
  fallback: string
  maxLength: number
  /** Of the text, not of the screen. */
  lang: string
  readOnly: boolean
  hint: string
  /** What is to be said of the text as it is, if anything. */
  warning: string | undefined
  several?: boolean
  onChange: (value: string) => void
}

/** A text of the panel with what is to be said of it; typing never waits for anything. */
export function CountedField({
  label,
  value,
  fallback,
  lang,
  hint,
  warning,
  several = false,
  onChange,
  ...rest
}: Props) {
  const id = useId()
  const control = {
    id,
    lang,
    value,
    placeholder: fallback,
    'aria-describedby': `${id}-about`,
    className: `${controlClass} mt-1.5`,
    ...rest,
  }
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {several ? (
        <textarea
          {...control}
          rows={3}
          className={`${control.className} field-sizing-content min-h-20`}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input {...control} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      )}
      <p
        id={`${id}-about`}
        className={warning === undefined ? 'text-ink-soft text-small mt-1' : 'text-mark text-small mt-1'}
      >
        {warning ?? hint}
      </p>
    </div>
  )
}
