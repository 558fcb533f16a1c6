import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

type Value = string | number | boolean | undefined

/**
 * What stands around the text says of it: looked at in the frame after a change, so that a letter is on the screen before anything is
 * worked out for its sake.
 * @param look a function that stays the same from one rendering to the next
 */
export function useSettledState<State extends Readonly<Record<string, Value>>>(
  editor: Editor,
  look: (editor: Editor) => State,
): State {
  const [state, setState] = useState(() => look(editor))
  useEffect(() => {
    let frame: number | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const lookNow = () => {
      frame = timer = undefined
      if (editor.isDestroyed) return
      const now = look(editor)
      setState((before) => (isSame(before, now) ? before : now))
    }
    const lookSoon = () => {
      frame ??= requestAnimationFrame(() => {
        timer = setTimeout(lookNow)
      })
    }
    lookSoon()
    editor.on('transaction', lookSoon)
    return () => {
      editor.off('transaction', lookSoon)
      if (frame !== undefined) cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [editor, look])
  return state
}

function isSame<State extends Readonly<Record<string, Value>>>(one: State, other: State): boolean {
  return Object.keys(one).every((key) => one[key] === other[key])
}
