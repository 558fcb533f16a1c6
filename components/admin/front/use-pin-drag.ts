import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react'

/**
 * Lets a row of the list be dragged by its handle. The row moves while it is dragged, so that what one sees is what one gets; whoever
 * works without a mouse has the buttons.
 * @param list whose rows carry their place in `data-place`
 * @param onMove puts the row in another place
 */
export function usePinDrag(list: RefObject<HTMLElement | null>, onMove: (id: string, to: number) => void) {
  const [id, setId] = useState<string>()
  const follow = useEffectEvent((grabbed: string, y: number) => {
    const to = placeAt(list.current, y)
    if (to !== undefined) onMove(grabbed, to)
  })
  useEffect(() => {
    if (id === undefined) return
    const ending = new AbortController()
    const { signal } = ending
    // On the window: the row itself is taken out and put in again while it moves.
    window.addEventListener('pointermove', ({ clientY }) => follow(id, clientY), { signal })
    for (const name of ['pointerup', 'pointercancel', 'blur'])
      window.addEventListener(name, () => setId(undefined), { signal })
    return () => ending.abort()
  }, [id])

  function grab(event: PointerEvent<HTMLElement>, grabbed: string) {
    if (event.button !== 0) return
    event.preventDefault()
    setId(grabbed)
  }
  return { id, grab }
}

/** The place of the row at a height of the window; undefined between two rows. */
function placeAt(list: HTMLElement | null, y: number): number | undefined {
  const rows = list?.querySelectorAll<HTMLElement>('[data-place]') ?? []
  for (const row of rows) {
    const { top, bottom } = row.getBoundingClientRect()
    if (y >= top && y < bottom) return Number(row.dataset.place)
  }
  return undefined
}
