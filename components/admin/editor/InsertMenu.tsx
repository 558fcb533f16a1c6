import type { Editor } from '@tiptap/react'
import { useId, useRef } from 'react'
import { useEditorSurroundings } from './editor-surroundings'
import { Icon } from './icons'
import { type AskedBlock, insertableBlocks } from './insertable-blocks'
import { inText } from './in-text'

/** Every block, behind a button: what the slash menu offers, for those who do not know of it. */
export function InsertMenu({ editor, ask }: { editor: Editor; ask: (block: AskedBlock) => void }) {
  const { messages } = useEditorSurroundings()
  const menu = useRef<HTMLDivElement>(null)
  const id = useId()
  return (
    <>
      <button type="button" className="insert-button" popoverTarget={id} style={{ anchorName: '--insert-menu' }}>
        <Icon name="plus" />
        <span>{messages.insert}</span>
      </button>
      <div ref={menu} id={id} popover="auto" className="insert-menu" style={{ positionAnchor: '--insert-menu' }}>
        {insertableBlocks.map((block) => (
          <button
            key={block.name}
            type="button"
            onClick={() => {
              menu.current?.hidePopover()
              // At once: the command of this name waits for the next frame, and a letter typed before that would stand elsewhere.
              editor.view.focus()
              if ('asks' in block) ask(block.asks)
              else block.insert(inText(editor)).run()
            }}
          >
            <Icon name={block.name} />
            <span>
              <b>{messages.blocks[block.name].name}</b>
              <small>{messages.blocks[block.name].hint}</small>
            </span>
          </button>
        ))}
      </div>
    </>
  )
}
