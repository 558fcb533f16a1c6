import type { KeyboardEvent } from 'react'
import { classNames } from '@/components/ui/class-names'

type Props = {
  label: string
  value: string
  lang: string
  maxLength: number
  className: string
  readOnly: boolean
  error?: string | undefined
  onChange: (value: string) => void
  onEnter: () => void
}

/** The headline or the standfirst, set as readers will see it. It grows with what is written; Enter goes on to the next part. */
export function GrowingField({ label, value, lang, maxLength, className, readOnly, error, onChange, onEnter }: Props) {
  function goOn(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div>
      <textarea
        rows={1}
        lang={lang}
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={maxLength}
        readOnly={readOnly}
        aria-invalid={error === undefined ? undefined : true}
        onChange={({ target }) => onChange(target.value.replaceAll(/\s*\n\s*/g, ' '))}
        onKeyDown={goOn}
        className={classNames(
          'placeholder:text-ink-soft/60 block field-sizing-content w-full resize-none bg-transparent outline-none focus-visible:outline-none',
          className,
        )}
      />
      {error !== undefined && (
        <p role="alert" className="text-alarm text-small">
          {error}
        </p>
      )}
    </div>
  )
}
