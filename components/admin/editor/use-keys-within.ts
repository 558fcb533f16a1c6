import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Hears the keys that are pressed anywhere within an element. */
export function useKeysWithin(element: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const pressed = useEffectEvent(onKey)
  useEffect(() => {
    const listened = element.current
    const listen = (event: KeyboardEvent) => pressed(event)
    listened?.addEventListener('keydown', listen)
    return () => listened?.removeEventListener('keydown', listen)
  }, [element])
}
