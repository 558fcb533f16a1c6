import { type KeyboardEvent, type SubmitEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import { controlClass } from '@/components/ui/Field'
import type { Choice } from '@/lib/articles/article-desk'
import type { NoteMessages } from '@/lib/i18n/note-messages'
import type { Said } from './use-notes'

type Props = {
  label: string
  button: string
  people: readonly Choice[]
  words: NoteMessages
  /** @returns whether it was taken: then the field is empty again */
  onSay: (said: Said) => Promise<boolean>
  onCancel?: () => void
}

const SHOWN = 6

/** Where something is said in a note. After an at sign the people of the newsroom are offered by name. */
export function NoteField({ label, button, people, words, onSay, onCancel }: Props) {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<string>()
  const [at, setAt] = useState(0)
  const [pending, setPending] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  /** Where the caret goes once a name has been put in: at once, or the next letter typed would come to stand at the end. */
  const caretAfter = useRef<number>(undefined)
  const id = useId()
  useLayoutEffect(() => {
    const caret = caretAfter.current
    if (caret === undefined) return
    caretAfter.current = undefined
    area.current?.focus()
    area.current?.setSelectionRange(caret, caret)
  })
  const found =
    asked === undefined
      ? []
      : people.filter(({ name }) => name.toLowerCase().includes(asked.toLowerCase())).slice(0, SHOWN)
  const index = Math.min(at, Math.max(0, found.length - 1))

  function typed(value: string, caret: number) {
    setText(value)
    setAt(0)
    setAsked(/(?:^|\s)@([\p{L}\p{M} ]{0,40})$/u.exec(value.slice(0, caret))?.[1])
  }
  function take(person: Choice | undefined) {
    const element = area.current
    if (person === undefined || element === null) return
    const caret = element.selectionStart
    const before = text.slice(0, caret).replace(/@[\p{L}\p{M} ]{0,40}$/u, `@${person.name} `)
    setText(before + text.slice(caret))
    setAsked(undefined)
    caretAfter.current = before.length
  }
  function onKeyDown(event: KeyboardEvent) {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault()
      void send()
    } else if (found.length === 0) {
      if (event.key === 'Escape') onCancel?.()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((index + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length)
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault()
      take(found[index])
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      setAsked(undefined)
    }
  }
  async function send() {
    if (text.trim() === '' || pending) return
    setPending(true)
    const mentions = people.filter(({ name }) => text.includes(`@${name}`)).map((person) => person.id)
    const taken = await onSay({ text, mentions })
    setPending(false)
    if (taken) setText('')
  }
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    void send()
  }

  return (
    <form className="grid gap-2" onSubmit={submit}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="relative">
        <textarea
          ref={area}
          id={id}
          rows={2}
          maxLength={2000}
          value={text}
          placeholder={words.fieldHint}
          className={controlClass}
          aria-autocomplete="list"
          aria-controls={found.length > 0 ? `${id}-people` : undefined}
          aria-activedescendant={found.length > 0 ? `${id}-${index}` : undefined}
          onChange={({ target }) => typed(target.value, target.selectionStart)}
          onKeyDown={onKeyDown}
          onBlur={() => setAsked(undefined)}
        />
        {found.length > 0 && (
          <div id={`${id}-people`} role="listbox" aria-label={words.people} className="note-people">
            {found.map((person, position) => (
              <div
                key={person.id}
                id={`${id}-${position}`}
                role="option"
                tabIndex={-1}
                aria-selected={position === index}
                className={classNames('note-person', position === index && 'bg-surface')}
                onMouseDown={(event) => {
                  event.preventDefault()
                  take(person)
                }}
              >
                {person.name}
              </div>
            ))}
          </div>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={pending || text.trim() === ''}>
          {button}
        </Button>
        {onCancel !== undefined && (
          <Button kind="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
