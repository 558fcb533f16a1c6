import { useId } from 'react'
import { controlClass } from '@/components/ui/Field'
import { momentIn, offsetName } from '@/lib/articles/zoned-time'
import { word } from '@/lib/i18n/newsroom-message'

type Props = {
  label: string
  /** The time on a clock of the publication, as `2026-08-05T20:30`. */
  at: string
  timeZone: string
  /** How the offset of that clock is said, with `{offset}` in it. */
  zone?: string
  invalid?: boolean
  describedBy?: string
  onChange: (at: string) => void
}

/** Asks for a time to the minute, by the clock of the publication: its offset at that time stands beside. */
export function TimeField({ label, at, timeZone, zone = '({offset})', invalid, describedBy, onChange }: Props) {
  const id = useId()
  const moment = momentIn(at, timeZone)
  return (
    <>
      <label htmlFor={id}>
        {label}{' '}
        {moment !== undefined && (
          <span className="text-ink-soft">{word(zone, { offset: offsetName(moment, timeZone) })}</span>
        )}
      </label>
      <input
        id={id}
        type="datetime-local"
        required
        value={at}
        className={controlClass}
        aria-invalid={invalid === true ? true : undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  )
}
