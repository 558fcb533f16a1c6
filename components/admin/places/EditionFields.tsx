'use client'

import { useId, useRef } from 'react'
import { useMessages } from '@/components/admin/messages'
import { type Spelled, SpelledText } from '@/components/admin/spelling/SpelledText'
import { classNames } from '@/components/ui/class-names'
import { controlClass } from '@/components/ui/Field'
import { useFieldError, useFieldState } from '@/components/ui/form-state'
import type { Edition } from '@/lib/i18n/editions'

type Props = {
  /** The fields are called `name.kk`, `name.ru` and `name.en`. */
  name: string
  label: string
  hint?: string
  texts: Partial<Record<Edition, string>>
  multiline?: boolean
  /** Has the spelling of fields with several lines checked. */
  spelled?: Spelled | undefined
}

const order = ['kk', 'ru', 'en'] as const

/** One text in the languages of the editions. What is wrong may concern one of them or all. */
export function EditionFields({ name, label, hint, texts, multiline = false, spelled }: Props) {
  const messages = useMessages()
  const languages: Record<Edition, string> = { kk: messages.inKk, ru: messages.inRu, en: messages.inEn }
  const error = useFieldError(name)
  const id = useId()
  return (
    <fieldset aria-describedby={`${id}-about`} className="min-w-0">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <div className={classNames('grid gap-2', !multiline && 'sm:grid-cols-3')}>
        {order.map((edition) => (
          <EditionField
            key={edition}
            name={`${name}.${edition}`}
            language={languages[edition]}
            lang={edition}
            text={texts[edition]}
            multiline={multiline}
            spelled={spelled}
            wrong={error !== undefined}
          />
        ))}
      </div>
      <p
        id={`${id}-about`}
        className={classNames('text-small mt-1.5', error === undefined ? 'text-ink-soft' : 'text-alarm')}
      >
        {error ?? hint}
      </p>
    </fieldset>
  )
}

type FieldProps = {
  name: string
  language: string
  lang: Edition
  text: string | undefined
  multiline: boolean
  spelled: Spelled | undefined
  wrong: boolean
}

function EditionField({ name, language, lang, text, multiline, spelled, wrong }: FieldProps) {
  const { value, error } = useFieldState(name, text)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const control = {
    id,
    name,
    lang,
    defaultValue: value,
    ...(spelled !== undefined && multiline && { spellCheck: false }),
    'aria-invalid': wrong || error !== undefined || undefined,
    'aria-describedby': error === undefined ? undefined : `${id}-error`,
    className: classNames(controlClass, multiline && 'field-sizing-content min-h-16'),
  }
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-ink-soft text-small">
        {language}
      </label>
      {multiline ? <textarea ref={area} rows={2} {...control} /> : <input {...control} />}
      {spelled !== undefined && multiline && (
        <SpelledText {...spelled} place={`${spelled.place}-${lang}`} field={area} edition={lang} />
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-alarm text-small">
          {error}
        </p>
      )}
    </div>
  )
}
