'use client'

import { lazy, Suspense, useLayoutEffect, useState } from 'react'
import { openPalette, onOpenPalette } from './palette-opener'
import type { PaletteActions } from './palette-actions'

/** Its script is fetched when somebody first asks for it. */
const Palette = lazy(async () => ({ default: (await import('./Palette')).Palette }))

/** Keeps the key by which the palette is opened: Ctrl-K or ⌘K, and with Shift where the editor makes a link by it. */
export function PaletteHost({ actions }: { actions: PaletteActions }) {
  const [open, setOpen] = useState(false)
  useLayoutEffect(() => onOpenPalette(() => setOpen(true)), [])
  // Before the page is painted: whoever goes from screen to screen by the keyboard does not wait to see it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // By its place on the keyboard: in a Kazakh or Russian layout the key writes another letter.
      const asked = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey
      if (!asked || event.defaultPrevented || event.repeat) return
      event.preventDefault()
      openPalette()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return <Suspense fallback={null}>{open && <Palette actions={actions} onClose={() => setOpen(false)} />}</Suspense>
}
