import './palette.css'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState, useTransition } from 'react'
import { useLanguage } from '@/components/admin/messages'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { paletteMessages } from '@/lib/i18n/palette-messages'
import type { PaletteEntry } from '@/lib/palette/palette-entry'
import type { PaletteActions } from './palette-actions'
import { PaletteKeys } from './PaletteKeys'
import { PaletteList } from './PaletteList'
import { runTask } from './run-task'
import { usePaletteSearch } from './use-palette-search'

type Props = { actions: PaletteActions; onClose: () => void }

/** Goes anywhere and does anything by a few letters of its name (ARIA Authoring Practices, combobox with a list). */
export function Palette({ actions, onClose }: Props) {
  const language = useLanguage()
  const messages = paletteMessages(language)
  const router = useRouter()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const [said, setSaid] = useState('')
  const [, startTransition] = useTransition()
  const { groups, answered, failure } = usePaletteSearch(typed)
  const entries = groups.flatMap((group) => group.entries)
  const current = Math.min(chosen, entries.length - 1)

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  /** The browser gives the focus back to where it was, which it can do only while the dialog is still there. */
  function shut() {
    dialog.current?.close()
    onClose()
  }
  function open(entry: PaletteEntry | undefined, inNewTab: boolean) {
    if (entry === undefined) return
    if ('href' in entry) {
      shut()
      // The site of readers is another application.
      if (inNewTab || entry.href === '/') window.open(entry.href, '_blank', 'noopener')
      else router.push(entry.href as Route)
      return
    }
    startTransition(async () => {
      try {
        const refusal = await runTask(entry.task, actions)
        if (refusal !== undefined) return setSaid(refusal)
        shut()
        router.refresh()
      } catch {
        // A server action that got no answer rejects; nothing on the page has changed.
        setSaid(messages.failed)
      }
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event
    if (key === 'Enter') {
      event.preventDefault()
      // Only what answers the words on the screen: nobody is led to what they had typed before.
      if (answered === typed) open(entries[current], event.ctrlKey || event.metaKey)
    } else if (entries.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault()
      setChosen((current + (key === 'ArrowDown' ? 1 : -1) + entries.length) % entries.length)
    }
  }

  const trouble = failure === 'signed-out' ? newsroomMessages(language).signedOut : failure && messages.failed
  const none = answered !== undefined && entries.length === 0 ? messages.none : ''
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={messages.title}
      // A press beside it closes it, as Escape does.
      closedby="any"
      onCancel={(event) => {
        event.preventDefault()
        shut()
      }}
    >
      <input
        role="combobox"
        aria-label={messages.title}
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={entries.length > 0 ? `${id}-${current}` : undefined}
        className="palette-input"
        placeholder={messages.placeholder}
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setTyped(target.value)
          setChosen(0)
          setSaid('')
        }}
      />
      <p className="palette-said empty:hidden" role="alert">
        {said || trouble}
      </p>
      <p className={none === '' ? 'sr-only' : 'palette-none'} role="status">
        {none || (typed !== '' && answered === typed ? word(messages.found, { count: entries.length }) : '')}
      </p>
      <PaletteList
        id={id}
        groups={groups}
        current={current}
        titleOf={(kind) => (kind === 'articles' && answered === '' ? messages.recent : messages[kind])}
        label={messages.results}
        onPoint={setChosen}
        onOpen={open}
      />
      <PaletteKeys messages={messages} />
    </dialog>
  )
}
