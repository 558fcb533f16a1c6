'use client'

import { useSyncExternalStore } from 'react'
import { useMessages } from '@/components/admin/messages'
import { openPalette } from './palette-opener'

const never = () => () => undefined
const onMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Opens the palette, and tells the key that does it faster. */
export function PaletteButton({ small = false }: { small?: boolean }) {
  const { quickOpen } = useMessages()
  const mac = useSyncExternalStore(never, onMac, () => false)
  const sign = (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4.5 shrink-0">
      <path
        d="M13 13l4 4M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z"
        stroke="currentColor"
        strokeWidth="1.75"
        fill="none"
      />
    </svg>
  )
  if (small) {
    return (
      <button
        type="button"
        aria-label={quickOpen}
        className="rounded-corner hover:bg-surface grid size-11 place-items-center"
        onClick={openPalette}
      >
        {sign}
      </button>
    )
  }
  return (
    <button
      type="button"
      aria-keyshortcuts={mac ? 'Meta+K' : 'Control+K'}
      className="rounded-corner border-rule text-ink-soft hover:border-ink-soft hover:text-ink -mx-2.5 flex min-h-9 items-center gap-2 border px-2.5"
      onClick={openPalette}
    >
      {sign}
      <span className="grow truncate text-left">{quickOpen}</span>
      <kbd aria-hidden="true" className="text-small font-sans whitespace-nowrap">
        {mac ? '⌘K' : 'Ctrl K'}
      </kbd>
    </button>
  )
}
