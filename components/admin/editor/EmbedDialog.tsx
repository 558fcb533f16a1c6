import type { Editor } from '@tiptap/react'
import { type SubmitEvent, useState } from 'react'
import { attributeLimits } from '@/lib/body/attribute-rules'
import { parseEmbedAddress } from '@/lib/body/embed-address'
import { Dialog } from './Dialog'
import { DialogAddress } from './DialogAddress'
import { useEditorSurroundings } from './editor-surroundings'
import { inText } from './in-text'

/** Asks for the address of a post or a video. */
export function EmbedDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { messages } = useEditorSurroundings()
  const [typed, setTyped] = useState('')
  const [title, setTitle] = useState('')
  const [invalid, setInvalid] = useState(false)

  function insert(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const address = parseEmbedAddress(typed)
    if (address === undefined) return setInvalid(true)
    onClose()
    const attrs = { provider: address.provider, url: address.url, title: title.trim() }
    inText(editor).insertContent({ type: 'embed', attrs }).run()
  }

  return (
    <Dialog title={messages.blocks.embed.name} closeLabel={messages.close} size="small" onClose={onClose}>
      <form onSubmit={insert} noValidate>
        <DialogAddress
          label={messages.embedAddress}
          placeholder="https://youtu.be/…"
          value={typed}
          error={invalid ? messages.embedInvalid : undefined}
          onChange={(value) => {
            setTyped(value)
            setInvalid(false)
          }}
        />
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
