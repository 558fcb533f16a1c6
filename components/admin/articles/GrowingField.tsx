import { type KeyboardEvent, useRef } from 'react'
import type { AskedWord } from '@/components/admin/spelling/asked-word'
import type { FieldTexts } from '@/components/admin/editor/field-texts'
import { FieldMarks } from '@/components/admin/find/FieldMarks'
import { FieldDoubts } from '@/components/admin/spelling/FieldDoubts'
import type { Spelling } from '@/components/admin/spelling/use-spelling'
import { setTypographyInField } from '@/components/admin/typography/typography-in-field'
import { classNames } from '@/components/ui/class-names'
import type { Edition } from '@/lib/i18n/editions'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'

type Props = {
  label: string
  value: string
  lang: Edition
  maxLength: number
  className: string
  readOnly: boolean
  error?: string | undefined
  spelling: Spelling
  editorMessages: EditorMessages
  /** The field's place among the texts of the article, by which it is found in. */
  name: string
  fields: FieldTexts
  onAskSpelling: (asked: AskedWord) => void
  onChange: (value: string) => void
  onEnter: () => void
}

/** The headline or the standfirst, set as readers will see it. It grows with what is written; Enter goes on to the next part. */
export function GrowingField({
  label,
  value,
  lang,
  maxLength,
  className,
  readOnly,
  error,
  spelling,
  editorMessages,
  name,
  fields,
  onAskSpelling,
  onChange,
  onEnter,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  function goOn(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div>
      <div className="grid grid-cols-[minmax(0,1fr)]">
        <FieldMarks {...{ fields, name, value, className }} />
        <textarea
          ref={field}
          data-field-text={name}
          rows={1}
          spellCheck={false}
          lang={lang}
          aria-label={label}
          placeholder={label}
          value={value}
          maxLength={maxLength}
          readOnly={readOnly}
          aria-invalid={error === undefined ? undefined : true}
          onChange={({ target }) => onChange(target.value.replaceAll(/[^\S\u00A0]*\n\s*/g, ' '))}
          onInput={({ currentTarget, nativeEvent }) =>
            nativeEvent instanceof InputEvent && setTypographyInField(currentTarget, nativeEvent, lang)
          }
          onKeyDown={goOn}
          className={classNames(
            'placeholder:text-ink-soft/60 col-start-1 row-start-1 block field-sizing-content w-full resize-none bg-transparent outline-none focus-visible:outline-none',
            className,
          )}
        />
      </div>
      {!readOnly && (
        <FieldDoubts
          spelling={spelling}
          messages={editorMessages}
          field={field}
          value={value}
          onChange={onChange}
          onAsk={onAskSpelling}
        />
      )}
      {error !== undefined && (
        <p role="alert" className="text-alarm text-small">
          {error}
        </p>
      )}
    </div>
  )
}
