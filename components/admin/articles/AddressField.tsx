import { useId } from 'react'
import { controlClass } from '@/components/ui/Field'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'

type Props = {
  slug: string
  /** All of the address before the slug: https://example.kz/sayasat/ */
  base: string
  byHand: boolean
  /** Readers have seen the article at an address before. */
  wasPublic: boolean
  suggestion: string | null
  readOnly: boolean
  error: string | undefined
  messages: ArticleMessages
  onChange: (slug: string) => void
}

/** Where readers will find the article: made from the headline until somebody writes another. */
export function AddressField({
  slug,
  base,
  byHand,
  wasPublic,
  suggestion,
  readOnly,
  error,
  messages,
  onChange,
}: Props) {
  const id = useId()
  const hint = wasPublic ? messages.addressPublished : messages.addressHint
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {messages.address}
      </label>
      <input
        id={id}
        value={slug}
        readOnly={readOnly}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={`${id}-about`}
        className={`${controlClass} mt-1.5`}
        // Only what can stand in an address comes through; the server makes a proper slug of it in any case.
        onChange={({ target }) =>
          onChange(
            target.value
              .toLowerCase()
              .replaceAll(/[\s_]+/g, '-')
              .replaceAll(/[^a-z0-9-]/g, ''),
          )
        }
      />
      <p className="text-small text-ink-soft mt-1.5 [overflow-wrap:anywhere]">
        {slug === '' ? messages.addressNone : `${base}${slug}`}
      </p>
      <p id={`${id}-about`} className={`text-small mt-1 ${error === undefined ? 'text-ink-soft' : 'text-alarm'}`}>
        {error ?? hint}
      </p>
      {suggestion !== null && (
        <p className="text-small text-alarm mt-1">
          {word(messages.addressTaken, { slug: suggestion })}{' '}
          <button type="button" className="text-accent font-semibold underline" onClick={() => onChange(suggestion)}>
            {messages.addressTake}
          </button>
        </p>
      )}
      {byHand && !readOnly && (
        <button type="button" className="text-small text-accent mt-1 underline" onClick={() => onChange('')}>
          {messages.addressFromHeadline}
        </button>
      )}
    </div>
  )
}
