import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react'

/**
 * Lets a row of the list be dragged by its handle. The row moves while it is dragged, so that what one sees is what one gets; whoever
 * works without a mouse has the buttons.
 * @param list whose rows carry their place in `data-place`, and the id of what stands there in `data-pin`
 * @param onMove puts the row in another place
 */
export function usePinDrag(list: RefObject<HTMLElement | null>, onMove: (id: string, to: number) => void) {
  const [id, setId] = useState<string>()
  const follow = useEffectEvent((grabbed: string, y: number) => {
    const to = placeAt(list.current, grabbed, y)
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

/**
 * The place that a row is to take when the mouse is at a height of the window; undefined while it is to stay. It changes places with a
 * taller row only when it will lie under the mouse afterwards, or the two would change to and fro.
 */
function placeAt(list: HTMLElement | null, id: string, y: number): number | undefined {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-place]') ?? [])]
  const dragged = rows.find((row) => row.dataset.pin === id)
  const over = rows.find((row) => y >= row.getBoundingClientRect().top && y < row.getBoundingClientRect().bottom)
  if (dragged === undefined || over === undefined || over === dragged) return undefined
  const { height } = dragged.getBoundingClientRect()
  const { top, bottom } = over.getBoundingClientRect()
  const isAbove = top < dragged.getBoundingClientRect().top
  return (isAbove ? y < top + height : y >= bottom - height) ? Number(over.dataset.place) : undefined
}
