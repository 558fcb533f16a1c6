import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { useEditorSurroundings } from './editor-surroundings'
import { useKeysWithin } from './use-keys-within'
import { inText } from './in-text'

export type OutlineHeading = { text: string; level: number; pos: number }

/** The headings of a text to jump to; the one that the cursor stands under is marked. */
export function Outline({ editor, headings }: { editor: Editor; headings: readonly OutlineHeading[] }) {
  const { messages } = useEditorSurroundings()
  const frame = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  const [cursor, setCursor] = useState(0)
  useEffect(() => {
    if (!open) return
    const look = () => setCursor(editor.state.selection.from)
    look()
    editor.on('selectionUpdate', look)
    return () => void editor.off('selectionUpdate', look)
  }, [editor, open])

  useKeysWithin(frame, (event) => {
    if (event.key !== 'Escape' || frame.current === null) return
    frame.current.open = false
    frame.current.querySelector('summary')?.focus()
  })
  const current = headings.findLast(({ pos }) => pos < cursor)
  const jump = (pos: number) => {
    inText(editor, pos + 1).run()
    const heading = editor.view.nodeDOM(pos)
    if (heading instanceof Element) heading.scrollIntoView({ block: 'center' })
  }
  return (
    <details ref={frame} className="text-outline" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.outline}</summary>
      <ol>
        {headings.map(({ text, level, pos }) => (
          <li key={pos} data-level={level}>
            <button
              type="button"
              aria-current={pos === current?.pos ? 'location' : undefined}
              onClick={() => jump(pos)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
