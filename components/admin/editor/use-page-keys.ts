import { useEffect, useEffectEvent } from 'react'

type Tasks = { find: () => void; showHelp: () => void; flipFullScreen: () => void; tidy: () => void }

/** The keys that mean the whole page, wherever the focus stands in it; not while a dialog asks for something. */
export function usePageKeys(tasks: Tasks): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const task = taskOf(event)
    if (task === undefined || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    tasks[task]()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function taskOf(event: KeyboardEvent): keyof Tasks | undefined {
  const { target, ctrlKey, metaKey, altKey, shiftKey } = event
  const writing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  if (!ctrlKey && !metaKey) return event.key === '?' && !altKey && !writing ? 'showHelp' : undefined
  // By the place of the key: on a Kazakh or Russian keyboard the same key gives another letter.
  if (event.code === 'Slash' && !altKey) return 'showHelp'
  if (event.code === 'KeyT' && altKey) return 'tidy'
  if (event.code !== 'KeyF' || altKey) return undefined
  if (shiftKey) return 'flipFullScreen'
  // Asked for once more from within the search, the browser's own search opens.
  return target instanceof HTMLElement && target.closest('.find-panel') !== null ? undefined : 'find'
}
