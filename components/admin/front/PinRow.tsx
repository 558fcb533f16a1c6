import { type PointerEvent, useId, useLayoutEffect, useRef } from 'react'
import { classNames } from '@/components/ui/class-names'
import { controlClass } from '@/components/ui/Field'
import type { EditedPin } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { StoryAbout } from './StoryAbout'

type Props = {
  pin: EditedPin
  /** 0 leads. */
  at: number
  last: boolean
  /** The language of the headline. */
  edition: string
  dragged: boolean
  error: string | undefined
  messages: FrontMessages
  onMove: (by: -1 | 1) => void
  onUntil: (until: string) => void
  onRemove: () => void
  onGrab: (event: PointerEvent<HTMLElement>) => void
}

/** One pin: where it stands, the article, when it goes, and what moves it. */
export function PinRow({ pin, at, last, edition, dragged, error, messages, onMove, onUntil, onRemove, onGrab }: Props) {
  const field = useId()
  const moved = useRef<HTMLButtonElement>(null)
  // A row that changes its place is taken out of the page and put in again, and its button loses the focus by it.
  useLayoutEffect(() => {
    moved.current?.focus()
    moved.current = null
  })
  const { headline } = pin
  const mover = (by: -1 | 1, label: string, path: string, possible: boolean) => (
    <button
      type="button"
      aria-label={word(label, { headline })}
      title={word(label, { headline })}
      aria-disabled={!possible}
      className="pin-button"
      onClick={({ currentTarget }) => {
        if (!possible) return
        moved.current = currentTarget
        onMove(by)
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
  return (
    <li className={classNames('pin', at === 0 && 'is-lead', dragged && 'is-dragged')} data-place={at} data-pin={pin.id}>
      <span className="pin-rank">{at === 0 ? messages.lead : word(messages.place, { place: at + 1 })}</span>
      <div className="min-w-0">
        <p className="pin-headline" lang={edition}>
          {headline}
        </p>
        <StoryAbout story={pin} messages={messages} />
      </div>
      <div className="pin-until">
        <label htmlFor={field} className="text-small text-ink-soft">
          <span aria-hidden="true">{messages.until}</span>
          <span className="sr-only">{word(messages.untilOf, { headline })}</span>
        </label>
        <input
          id={field}
          type="datetime-local"
          value={pin.until}
          className={controlClass}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? 'front-until-hint' : `${field}-error`}
          onChange={({ target }) => onUntil(target.value)}
        />
        {error !== undefined && (
          <p id={`${field}-error`} className="text-alarm text-small">
            {error}
          </p>
        )}
      </div>
      <div className="pin-tools">
        <span className="pin-handle" title={messages.drag} aria-hidden="true" onPointerDown={onGrab}>
          <svg viewBox="0 0 16 16">
            <path d="M6 3v.01M10 3v.01M6 8v.01M10 8v.01M6 13v.01M10 13v.01" />
          </svg>
        </span>
        {mover(-1, messages.moveUp, 'M4 10l4-4 4 4', at > 0)}
        {mover(1, messages.moveDown, 'M4 6l4 4 4-4', !last)}
        <button
          type="button"
          aria-label={word(messages.remove, { headline })}
          title={word(messages.remove, { headline })}
          className="pin-button"
          onClick={onRemove}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
    </li>
  )
}
