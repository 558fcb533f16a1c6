import { useEffect } from 'react'

/**
 * Tells the style sheets how much of the window the keyboard of a telephone covers, as `--keyboard`: the window itself does not become
 * smaller for it.
 */
export function useKeyboardInset(): void {
  useEffect(() => {
    const seen = window.visualViewport
    if (seen === null) return
    const root = document.documentElement
    const measure = () => {
      const covered = Math.max(0, Math.round(window.innerHeight - seen.height - seen.offsetTop))
      root.style.setProperty('--keyboard', `${seen.scale > 1.01 ? 0 : covered}px`)
    }
    measure()
    seen.addEventListener('resize', measure)
    seen.addEventListener('scroll', measure)
    return () => {
      seen.removeEventListener('resize', measure)
      seen.removeEventListener('scroll', measure)
      root.style.removeProperty('--keyboard')
    }
  }, [])
}
