import { type RefObject, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import { Icon } from './icons'
import type { InsertableBlock } from './insertable-blocks'

/** @returns whether the list took the key */
export type KeyHandler = (event: KeyboardEvent) => boolean

type Props = {
  items: readonly InsertableBlock[]
  choose: (block: InsertableBlock) => void
  messages: EditorMessages
  /** Where the person goes on typing; it tells a screen reader which entry is meant. */
  textbox: HTMLElement
  /** The list puts here what the text does with a key while the list is open. */
  keys: RefObject<KeyHandler | undefined>
}

/** The list under a slash. Focus stays in the text: arrows move, Enter takes. */
export function SlashMenuList({ items, choose, messages, textbox, keys }: Props) {
  // Another list begins at its top again.
  const [place, setPlace] = useState({ at: 0, of: items.length })
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const index = place.of === items.length ? place.at : 0
  const setAt = (at: number) => setPlace({ at, of: items.length })

  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' })
    textbox.setAttribute('aria-controls', id)
    textbox.setAttribute('aria-activedescendant', `${id}-${index}`)
    return () => {
      textbox.removeAttribute('aria-controls')
      textbox.removeAttribute('aria-activedescendant')
    }
  }, [id, index, textbox])

  useImperativeHandle(keys, () => (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && items.length > 0) {
      setAt((index + step + items.length) % items.length)
      return true
    }
    const chosen = items[index]
    if ((event.key !== 'Enter' && event.key !== 'Tab') || chosen === undefined) return false
    choose(chosen)
    return true
  })

  if (items.length === 0) return <p className="slash-menu slash-menu-none">{messages.noBlockFound}</p>
  return (
    <div className="slash-menu" role="listbox" tabIndex={0} id={id} ref={list} aria-label={messages.insert}>
      {items.map((block, position) => (
        <div
          key={block.name}
          id={`${id}-${position}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === index}
          onMouseDown={(event) => {
            event.preventDefault()
            choose(block)
          }}
          onMouseMove={() => setAt(position)}
        >
          <Icon name={block.name} />
          <span>
            <b>{messages.blocks[block.name].name}</b>
            <small>{messages.blocks[block.name].hint}</small>
          </span>
        </div>
      ))}
    </div>
  )
}
