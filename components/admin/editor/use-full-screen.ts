import './full-screen.css'
import { useEffect, useState } from 'react'

const MARK = 'data-full-writing'

/**
 * Nothing on the screen but the text and how far it has come. Where the browser can, its own bars go too; where it cannot (a telephone),
 * the page does what it can.
 */
export function useFullScreen(): [full: boolean, flip: () => void] {
  const [full, setFull] = useState(false)
  useEffect(() => {
    if (!full) return
    const root = document.documentElement
    root.toggleAttribute(MARK, true)
    // Escape, or the browser's own button, ends both.
    const left = () => document.fullscreenElement === null && setFull(false)
    document.addEventListener('fullscreenchange', left)
    return () => {
      document.removeEventListener('fullscreenchange', left)
      root.toggleAttribute(MARK, false)
      if (document.fullscreenElement !== null) void document.exitFullscreen()
    }
  }, [full])
  const flip = () => {
    if (!full && document.fullscreenEnabled) {
      // Refused, it is still the text alone within the window.
      document.documentElement.requestFullscreen().catch(() => undefined)
    }
    setFull(!full)
  }
  return [full, flip]
}
