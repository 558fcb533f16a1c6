import type { Editor } from '@tiptap/react'
import { type SubmitEvent, useId, useState } from 'react'
import { attributeLimits } from '@/lib/body/attribute-rules'
import { parseEmbedAddress } from '@/lib/body/embed-address'
import { Dialog } from './Dialog'
import { useEditorSurroundings } from './editor-surroundings'

/** Asks for the address of a post or a video. */
export function EmbedDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { messages } = useEditorSurroundings()
  const [typed, setTyped] = useState('')
  const [title, setTitle] = useState('')
  const [invalid, setInvalid] = useState(false)
  const errorId = useId()

  function insert(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const address = parseEmbedAddress(typed)
    if (address === undefined) return setInvalid(true)
    onClose()
    const attrs = { provider: address.provider, url: address.url, title: title.trim() }
    editor.chain().focus().insertContent({ type: 'embed', attrs }).run()
  }

  return (
    <Dialog title={messages.blocks.embed.name} closeLabel={messages.close} size="small" onClose={onClose}>
      <form onSubmit={insert} noValidate>
        <label className="dialog-field">
          <span>{messages.embedAddress}</span>
          <input
            type="url"
            inputMode="url"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              setInvalid(false)
            }}
            placeholder="https://youtu.be/…"
            aria-invalid={invalid}
            aria-describedby={invalid ? errorId : undefined}
          />
        </label>
        {invalid && (
          <p id={errorId} role="alert" className="dialog-error">
            {messages.embedInvalid}
          </p>
        )}
        <label className="dialog-field">
          <span>{messages.embedTitle}</span>
          <input value={title} maxLength={attributeLimits.title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <footer>
          <button type="submit" className="main-button">
            {messages.insert}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
