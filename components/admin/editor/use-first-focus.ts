import { type RefObject, useEffect } from 'react'

/** Puts the cursor into the first field of a form in a dialog, once the browser has opened it: opening gives the focus to the dialog's first button. */
export function useFirstFocus(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('textarea, input, button')?.focus(),
    )
    return () => cancelAnimationFrame(frame)
  }, [form])
}
