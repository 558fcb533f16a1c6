'use client'
import './spelling.css'
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { SpellingAdvice } from '@/lib/spelling/spelling'
import type { AskedWord } from './asked-word'
import type { Spelling } from './use-spelling'

type Props = {
  asked: AskedWord
  spelling: Spelling
  messages: EditorMessages
  onClose: () => void
}

/** What can be done about a doubtful word. It takes the focus: arrows move, Enter takes, Escape goes back to the text. */
export function SpellingMenu({ asked, spelling, messages, onClose }: Props) {
  const { client, texts, edition, mayAdd } = spelling
  const words = messages.spelling
  const frame = useRef<HTMLDivElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [advice, setAdvice] = useState<SpellingAdvice>()
  const [problem, setProblem] = useState('')

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    element.showPopover()
    menu.current?.focus()
    const anchor = { getBoundingClientRect: asked.place, contextElement: asked.element }
    return autoUpdate(anchor, element, () => void place(anchor, element))
  }, [asked])

  useEffect(() => {
    let left = false
    void client.advise(asked.word).then((found) => {
      if (!left) setAdvice(found ?? { suggestions: [], entries: [asked.word] })
    })
    return () => {
      left = true
    }
  }, [client, asked])

  // The first entry takes the focus as soon as there is one, unless somebody has gone elsewhere meanwhile.
  useEffect(() => {
    if (advice !== undefined && document.activeElement === menu.current) entriesOf(menu.current)[0]?.focus()
  }, [advice])

  const close = useEffectEvent(onClose)
  useEffect(() => {
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && frame.current?.contains(event.target) === true) return
      close()
    }
    document.addEventListener('pointerdown', pressed)
    return () => document.removeEventListener('pointerdown', pressed)
  }, [])

  const goBack = () => {
    onClose()
    asked.goBack()
  }
  const take = (suggestion: string) => {
    onClose()
    asked.replace(suggestion)
  }
  const pass = () => {
    texts.accept(asked.word)
    void client.pass(asked.word)
    goBack()
  }
  const add = async (entry: string) => {
    const added = await client.add(entry)
    if (!added.ok) return setProblem(added.message || words.away)
    texts.accept(asked.word)
    texts.askAgain()
    goBack()
  }

  const keyPressed = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return goBack()
    const entries = entriesOf(menu.current)
    const at = entries.findIndex((entry) => entry === document.activeElement)
    const next = {
      ArrowDown: (at + 1) % entries.length,
      ArrowUp: (at <= 0 ? entries.length : at) - 1,
      Home: 0,
      End: entries.length - 1,
    }[event.key]
    if (next === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (next === undefined) goBack()
    else entries[next]?.focus()
  }

  return (
    <div ref={frame} popover="manual" className="spelling-menu">
      <div ref={menu} role="menu" tabIndex={-1} aria-label={words.menu(asked.word)} onKeyDown={keyPressed}>
        {advice?.suggestions.map((suggestion) => (
          <button
            key={suggestion}
            type="button"
            role="menuitem"
            tabIndex={-1}
            lang={edition}
            className="spelling-suggestion"
            onClick={() => take(suggestion)}
          >
            {suggestion}
          </button>
        ))}
        {advice?.suggestions.length !== 0 && advice !== undefined ? null : (
          <div role="menuitem" aria-disabled="true" tabIndex={-1} className="spelling-none">
            {advice === undefined ? words.looking : words.none}
          </div>
        )}
        <hr />
        {mayAdd &&
          advice?.entries.map((entry) => (
            <button key={entry} type="button" role="menuitem" tabIndex={-1} onClick={() => void add(entry)}>
              {words.add(entry)}
            </button>
          ))}
        <button type="button" role="menuitem" tabIndex={-1} onClick={pass}>
          {words.pass}
        </button>
      </div>
      <p role="alert" className="spelling-problem">
        {problem}
      </p>
    </div>
  )
}

function entriesOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled=true])') ?? [])]
}

async function place(anchor: Parameters<typeof computePosition>[0], element: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
  })
  element.style.left = `${x}px`
  element.style.top = `${y}px`
}
