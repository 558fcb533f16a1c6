'use client'
import './spelling.css'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { AskedWord } from './asked-word'
import type { Spelling } from './use-spelling'

type Props = {
  spelling: Spelling
  messages: EditorMessages
  /** The field that the text is written in, and what stands in it. */
  field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>
  value: string
  onChange: (value: string) => void
  onAsk: (asked: AskedWord) => void
}

/** The doubtful words of a plain field, in a line below it: a browser draws no underlines of ours into a field. */
export function FieldDoubts({ spelling: { texts, edition }, messages, field, value, onChange, onAsk }: Props) {
  const [words, setWords] = useState<readonly string[]>([])
  const current = useEffectEvent(() => [value])
  useEffect(() => texts.addSource(() => current()), [texts])
  useEffect(() => {
    const look = () => {
      const ranges = texts.find(value)
      // Until there is an answer, what was doubtful and still stands there stays, so that the line does not come and go.
      setWords((before) =>
        ranges === undefined
          ? before.filter((word) => value.includes(word) && !texts.accepts(word))
          : [...new Set(ranges.map(([from, to]) => value.slice(from, to)))],
      )
    }
    look()
    texts.changed()
    return texts.subscribe(look)
  }, [texts, value])

  if (words.length === 0) return null
  const ask = (word: string, button: HTMLElement) =>
    onAsk({
      word,
      element: button,
      place: () => button.getBoundingClientRect(),
      replace: (by) => {
        onChange(value.replace(word, () => by))
        field.current?.focus()
      },
      goBack: () => (button.isConnected ? button : field.current)?.focus(),
    })
  return (
    <p className="field-doubts">
      <span>{messages.spelling.inField}</span>
      {words.map((word) => (
        <button
          key={word}
          type="button"
          lang={edition}
          aria-haspopup="menu"
          className="doubtful-word"
          onClick={({ currentTarget }) => ask(word, currentTarget)}
        >
          {word}
        </button>
      ))}
    </p>
  )
}
