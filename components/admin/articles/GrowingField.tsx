import { type KeyboardEvent, useRef } from 'react'
import type { AskedWord } from '@/components/admin/spelling/asked-word'
import { FieldDoubts } from '@/components/admin/spelling/FieldDoubts'
import type { Spelling } from '@/components/admin/spelling/use-spelling'
import { classNames } from '@/components/ui/class-names'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'

type Props = {
  label: string
  value: string
  lang: string
  maxLength: number
  className: string
  readOnly: boolean
  error?: string | undefined
  spelling: Spelling
  editorMessages: EditorMessages
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
      <textarea
        ref={field}
        rows={1}
        spellCheck={false}
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
