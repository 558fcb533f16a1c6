import './find.css'
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { BlockButton } from '@/components/admin/editor/BlockButton'
import type { FieldTexts } from '@/components/admin/editor/field-texts'
import { useKeysWithin } from '@/components/admin/editor/use-keys-within'
import type { WritingMessages } from '@/lib/i18n/messages/writing-kk'
import { useFind } from './use-find'
import { inText } from '@/components/admin/editor/in-text'

type Props = {
  editor: Editor
  fields: FieldTexts | undefined
  /** The language of the text: what is typed here is of it too. */
  lang: string
  messages: WritingMessages['find']
  /** Grows whenever somebody asks for the search again: then it takes the selected words and the focus. */
  asked: number
  onClose: () => void
}

/** Finds and replaces in a whole article. It stands beside the text and not over it, so that one can write on. */
export function FindPanel({ editor, fields, lang, messages, asked, onClose }: Props) {
  const find = useFind(editor, fields)
  const [by, setBy] = useState('')
  const [replaced, setReplaced] = useState<number>()
  const field = useRef<HTMLInputElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const begin = useEffectEvent((times: number) => {
    if (times === 0) return
    const { from, to } = editor.state.selection
    const selected = editor.state.doc.textBetween(from, to, '\n')
    if (selected !== '' && !selected.includes('\n') && selected.length <= 100) find.ask({ text: selected })
    field.current?.focus()
    field.current?.select()
  })
  useEffect(() => begin(asked), [asked])

  const { query, places, at } = find
  const ask = (values: Parameters<typeof find.ask>[0]) => {
    setReplaced(undefined)
    find.ask(values)
  }
  const close = () => {
    const current = places[at]
    onClose()
    if (current?.kind === 'body') inText(editor).setTextSelection(current).scrollIntoView().run()
    else inText(editor).run()
  }
  useKeysWithin(panel, (event) => {
    if (event.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field.current) find.step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  })
  const none = places.length === 0

  return (
    <div ref={panel} role="search" className="find-panel" aria-label={messages.title}>
      <div className="find-row">
        <input
          ref={field}
          type="text"
          lang={lang}
          aria-label={messages.query}
          placeholder={messages.query}
          value={query.text}
          onChange={({ target }) => ask({ text: target.value })}
        />
        <BlockButton
          icon="up"
          label={messages.previous}
          shortcut="Shift+Enter"
          disabled={none}
          onPress={() => find.step(-1)}
        />
        <BlockButton icon="down" label={messages.next} shortcut="Enter" disabled={none} onPress={() => find.step(1)} />
        <BlockButton icon="close" label={messages.close} shortcut="Esc" onPress={close} />
      </div>
      <div className="find-row">
        <input
          type="text"
          lang={lang}
          aria-label={messages.replacement}
          placeholder={messages.replacement}
          value={by}
          onChange={({ target }) => setBy(target.value)}
        />
      </div>
      <div className="find-row find-choices">
        <label>
          <input
            type="checkbox"
            checked={query.matchCase}
            onChange={({ target }) => ask({ matchCase: target.checked })}
          />
          {messages.matchCase}
        </label>
        <label>
          <input
            type="checkbox"
            checked={query.wholeWord}
            onChange={({ target }) => ask({ wholeWord: target.checked })}
          />
          {messages.wholeWord}
        </label>
      </div>
      <div className="find-row">
        <p role="status">{sayFound(query.text, replaced, places.length, at, messages)}</p>
        <button
          type="button"
          className="plain-button"
          disabled={none}
          onClick={() => find.replace(by) === 0 && field.current?.focus()}
        >
          {messages.replace}
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={none}

          onClick={() => {
            setReplaced(find.replaceAll(by))
            // A button that can do no more lets the focus fall.
            field.current?.focus()
          }}
        >
          {messages.replaceAll}
        </button>
      </div>
    </div>
  )
}

function sayFound(
  text: string,
  replaced: number | undefined,
  count: number,
  at: number,
  messages: WritingMessages['find'],
): string {
  if (replaced !== undefined) return messages.replaced(replaced)
  if (text === '') return ''
  if (count === 0) return messages.none
  return at < 0 ? messages.count(count) : messages.place(at + 1, count)
}
