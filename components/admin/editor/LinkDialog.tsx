import type { Editor } from '@tiptap/react'
import { type SubmitEvent, useState } from 'react'
import { normaliseHref } from '@/lib/body/link-address'
import { Dialog } from './Dialog'
import { DialogAddress } from './DialogAddress'
import { useEditorSurroundings } from './editor-surroundings'
import { inText } from './in-text'

/** Asks for the address of a link. The whole link around the cursor is meant when nothing is selected. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { messages } = useEditorSurroundings()
  const present = String(editor.getAttributes('link').href ?? '')
  const [typed, setTyped] = useState(present)
  const [invalid, setInvalid] = useState(false)

  function apply(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const href = normaliseHref(typed)
    if (href === undefined) return setInvalid(true)
    onClose()
    const chain = inText(editor)
    // With nothing selected and no link around the cursor the address itself becomes the text.
    if (editor.state.selection.empty && present === '') {
      chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run()
    } else {
      chain.extendMarkRange('link').setMark('link', { href }).run()
    }
  }

  function remove() {
    onClose()
    inText(editor).extendMarkRange('link').unsetMark('link').run()
  }

  return (
    <Dialog title={messages.link} closeLabel={messages.close} size="small" onClose={onClose}>
      <form onSubmit={apply} noValidate>
        <DialogAddress
          label={messages.linkAddress}
          placeholder="https://"
          value={typed}
          error={invalid ? messages.linkInvalid : undefined}
          onChange={(value) => {
            setTyped(value)
            setInvalid(false)
          }}
        />
        <footer>
          {present !== '' && (
            <button type="button" className="plain-button" onClick={remove}>
              {messages.linkRemove}
            </button>
          )}
          <button type="submit" className="main-button">
            {messages.linkApply}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
