import { useId } from 'react'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import { type FrontPlace, stripLimit } from '@/lib/front/arrangement'
import type { EditedFront } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import { word } from '@/lib/i18n/newsroom-message'

type Props = {
  front: EditedFront
  place: FrontPlace
  errors: Readonly<Record<string, string>>
  messages: FrontMessages
  onChange: (front: EditedFront) => void
}

/** The line of breaking news: what it says, when it goes, and the article that it leads to. */
export function StripFields({ front, place, errors, messages, onChange }: Props) {
  const id = useId()
  const { strip } = front
  const change = (more: Partial<EditedFront['strip']>) => onChange({ ...front, strip: { ...strip, ...more } })
  const { stripText: textError, stripUntil: untilError } = errors
  return (
    <fieldset className="strip-fields">
      <legend className="text-large font-semibold">{messages.strip}</legend>
      <div>
        <label htmlFor={`${id}-text`} className="font-semibold">
          {messages.stripText}
        </label>
        <textarea
          id={`${id}-text`}
          rows={2}
          maxLength={stripLimit}
          lang={place.edition}
          value={strip.text}
          className={controlClass}
          aria-invalid={textError === undefined ? undefined : true}
          aria-describedby={`${id}-text-about`}
          onChange={({ target }) => change({ text: target.value })}
        />
        <p id={`${id}-text-about`} className={`text-small ${textError === undefined ? 'text-ink-soft' : 'text-alarm'}`}>
          {textError ?? word(messages.stripHint, { limit: stripLimit })}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-until`} className="font-semibold">
          {messages.until}
        </label>
        <input
          id={`${id}-until`}
          type="datetime-local"
          value={strip.until}
          className={controlClass}
          aria-invalid={untilError === undefined ? undefined : true}
          aria-describedby={untilError === undefined ? undefined : `${id}-until-error`}
          onChange={({ target }) => change({ until: target.value })}
        />
        {untilError !== undefined && (
          <p id={`${id}-until-error`} className="text-alarm text-small">
            {untilError}
          </p>
        )}
      </div>
      <div className="strip-link">
        <p className="font-semibold">{messages.stripLink}</p>
        {strip.article === null ? (
          <p className="text-ink-soft">{messages.stripNoLink}</p>
        ) : (
          <>
            <p lang={place.edition}>{strip.article.headline}</p>
            <p className="text-small text-ink-soft">{messages.stripLinkHint}</p>
            <Button kind="quiet" className="-ml-2.5" onClick={() => change({ article: null })}>
              {messages.stripUnlink}
            </Button>
          </>
        )}
      </div>
    </fieldset>
  )
}
