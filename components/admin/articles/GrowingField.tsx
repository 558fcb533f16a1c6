import { type ChangeEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { AskedWord } from '@/components/admin/spelling/asked-word'
import type { FieldTexts } from '@/components/admin/editor/field-texts'
import { FieldMarks } from '@/components/admin/find/FieldMarks'
import { FieldDoubts } from '@/components/admin/spelling/FieldDoubts'
import type { Spelling } from '@/components/admin/spelling/use-spelling'
import type { Person } from '@/components/admin/together/people'
import { WhoIsHere } from '@/components/admin/together/WhoIsHere'
import { setTypography } from '@/components/admin/typography/typography-in-field'
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
  /** Who has the article open. */
  people: readonly Person[]
  /** @param caret where the cursor stands in the text now */
  onChange: (value: string, caret?: number) => void
  /** What is done from now on is a step of its own; with `false` the person has left the field. */
  onStep: (inside: boolean) => void
  onTakeBack: (which: 'undo' | 'redo') => void
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
  people,
  onChange,
  onStep,
  onTakeBack,
  onEnter,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  /** Where the selection is to stand when the text is shown that has just come. */
  const selection = useRef<[number, number]>(undefined)
  useLayoutEffect(
    () =>
      fields.observe(name, (move) => {
        const element = field.current
        if (element === null || document.activeElement !== element || element.value === fields.read(name)) return
        const [start, end] = selection.current ?? [element.selectionStart, element.selectionEnd]
        selection.current = [move(start), move(end)]
      }),
    [fields, name],
  )
  useLayoutEffect(() => {
    if (selection.current !== undefined) field.current?.setSelectionRange(...selection.current)
    selection.current = undefined
  })

  function pressed(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const step = stepOf(event)
    if (event.key !== 'Enter' && step === undefined) return
    event.preventDefault()
    if (step === undefined) onEnter()
    else onTakeBack(step)
  }
  function typed({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) {
    const text = target.value.replaceAll(/[^\S\u00A0]*\n\s*/g, ' ')
    const cursor = target.selectionEnd
    onChange(text, text === target.value ? cursor : undefined)
    const set = nativeEvent instanceof InputEvent ? setTypography({ text, cursor }, nativeEvent, lang) : undefined
    if (set === undefined) return
    // What was typed and what is made of it are two steps: the first one back gives what was typed.
    onStep(true)
    onChange(set.text)
    selection.current = [set.cursor, set.cursor]
    onStep(true)
  }
  return (
    <div>
      <div className="relative grid grid-cols-[minmax(0,1fr)]">
        <WhoIsHere people={people} place={name} />
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
          onChange={typed}
          onFocus={() => onStep(true)}
          onBlur={() => onStep(false)}
          onKeyDown={pressed}
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

/** Which way through the steps a key leads, on any layout of the keyboard. */
function stepOf({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined
  if (code === 'KeyY') return 'redo'
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo'
  return undefined
}
