import type { KeyboardEvent } from 'react'

/** Arrows go from one button of a bar to the next, Home and End to its ends, Escape back to the text (APG, toolbar). */
export function moveInToolbar(event: KeyboardEvent<HTMLElement>, goBack: () => void): void {
  const { target, currentTarget } = event
  // An open menu and the list of a select take their arrows themselves.
  if (!(target instanceof HTMLElement) || target.closest('[popover]') !== null) return
  if (event.key === 'Escape') return goBack()
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>(':scope > :is(button, select):not(:disabled)')]
  const at = buttons.indexOf(target)
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  if (next === undefined || at < 0) return
  event.preventDefault()
  buttons[(next + buttons.length) % buttons.length]?.focus()
}
