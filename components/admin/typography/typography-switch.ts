import { useSyncExternalStore } from 'react'

/** Kept in the browser for all texts; nothing kept means that typing is helped. */
const preference = 'qalam.typography'

const listeners = new Set<() => void>()

/** Whether quotes and dashes are set while somebody types. */
export function typographyIsOn(): boolean {
  return typeof localStorage === 'undefined' || localStorage.getItem(preference) !== 'off'
}

/** The same for a screen, and what switches it; the choice is remembered. */
export function useTypographySwitch(): [on: boolean, flip: () => void] {
  const on = useSyncExternalStore(subscribe, typographyIsOn, () => true)
  return [
    on,
    () => {
      localStorage.setItem(preference, on ? 'off' : 'on')
      for (const listener of listeners) listener()
    },
  ]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
