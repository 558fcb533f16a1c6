import { useId, useState } from 'react'
import { controlClass } from '@/components/ui/Field'
import { canonicalLimit, parseCanonical } from '@/lib/found/canonical-address'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import { OwnWords } from './OwnWords'
import type { PartProps } from './part-props'
import { SearchPreview, searchRoom } from './SearchPreview'
import { measureText } from './measure-text'

/** What search engines show of an article, and whether they do. */
export function SearchPart(props: PartProps) {
  const { found, said, siteName, readOnly, messages, onChange } = props
  const title = found.searchTitle.trim() || `${said.headline} – ${siteName}`
  const description = found.searchDescription.trim() || said.description
  const { warnTitle, warnDescription } = warningsOf(title, description, messages)
  return (
    <section aria-labelledby="found-search" className="found-part">
      <h3 id="found-search">{messages.search}</h3>
      <div className="found-fields">
        <OwnWords
          {...props}
          title={{ name: 'searchTitle', label: messages.searchTitle, warning: warnTitle }}
          description={{ name: 'searchDescription', label: messages.searchDescription, warning: warnDescription }}
        />
        <CanonicalField {...props} />
        <label className="found-check">
          <input
            type="checkbox"
            checked={found.noindex}
            disabled={readOnly}
            aria-describedby="found-noindex"
            onChange={({ target }) => onChange({ noindex: target.checked })}
          />
          <span className="font-semibold">{messages.noindex}</span>
        </label>
        <p id="found-noindex" className="text-ink-soft text-small">
          {messages.noindexHint}
        </p>
      </div>
      <SearchPreview {...props} {...{ title, description }} />
    </section>
  )
}

/** A title that says little is as bad as one whose end nobody sees. */
function warningsOf(title: string, description: string, messages: FoundMessages) {
  const { desktop } = searchRoom
  const titleWidth = measureText(title, desktop.titleFont)
  const descriptionWidth = measureText(description, desktop.textFont)
  const rate = (width: number, room: number, long: string, short: string) => {
    if (width > room) return long
    return width < room * 0.35 ? short : undefined
  }
  return {
    warnTitle: rate(titleWidth, desktop.title, messages.titleLong, messages.titleShort),
    warnDescription: rate(descriptionWidth, desktop.text, messages.descriptionLong, messages.descriptionShort),
  }
}

/** An address that is not whole yet stays in the field and is not saved: a save that is refused would hold up the text. */
function CanonicalField({ found, address, readOnly, messages, onChange }: PartProps) {
  const id = useId()
  const [typed, setTyped] = useState(found.canonical)
  const parsed = typed.trim() === '' ? '' : parseCanonical(typed)
  const problem =
    parsed === undefined ? messages.canonicalInvalid : parsed === address ? messages.canonicalOwn : undefined
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {messages.canonical}
      </label>
      <input
        id={id}
        type="url"
        inputMode="url"
        value={typed}
        maxLength={canonicalLimit}
        readOnly={readOnly}
        placeholder="https://…"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-about`}
        aria-invalid={parsed === undefined ? true : undefined}
        className={`${controlClass} mt-1.5`}
        onChange={({ target }) => {
          setTyped(target.value)
          const canonical = target.value.trim() === '' ? '' : parseCanonical(target.value)
          if (canonical !== undefined) onChange({ canonical })
        }}
      />
      <p
        id={`${id}-about`}
        role={parsed === undefined ? 'alert' : undefined}
        className={problem === undefined ? 'text-ink-soft text-small mt-1' : 'text-alarm text-small mt-1'}
      >
        {problem ?? messages.canonicalHint}
      </p>
    </div>
  )
}
