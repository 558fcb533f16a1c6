import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

type Source = { text: string; onDrag: () => void; onEnd: () => void }

/** What can be dragged with the mouse. Whatever is done so has a button too: dragging is for those who can. */
export function useDragSource<Element extends HTMLElement>({ text, onDrag, onEnd }: Source): RefObject<Element | null> {
  const ref = useRef<Element>(null)
  const start = useEffectEvent((event: DragEvent) => {
    if (event.dataTransfer !== null) {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', text)
    }
    onDrag()
  })
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const listening = new AbortController()
    element.addEventListener('dragstart', (event) => start(event), { signal: listening.signal })
    element.addEventListener('dragend', () => end(), { signal: listening.signal })
    return () => listening.abort()
  }, [])
  return ref
}

type Target = {
  /** Whether what is dragged now may be let go here at all. */
  accepts: () => boolean
  onOver: () => void
  onLeave: () => void
  onDrop: () => void
}

/** Where it can be let go. */
export function useDropTarget<Element extends HTMLElement>({
  accepts,
  onOver,
  onLeave,
  onDrop,
}: Target): RefObject<Element | null> {
  const ref = useRef<Element>(null)
  const over = useEffectEvent((event: DragEvent) => {
    if (!accepts()) return
    event.preventDefault()
    onOver()
  })
  const leave = useEffectEvent(onLeave)
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    onDrop()
  })
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const listening = new AbortController()
    element.addEventListener('dragover', (event) => over(event), { signal: listening.signal })
    element.addEventListener('dragleave', () => leave(), { signal: listening.signal })
    element.addEventListener('drop', (event) => drop(event), { signal: listening.signal })
    return () => listening.abort()
  }, [])
  return ref
}
