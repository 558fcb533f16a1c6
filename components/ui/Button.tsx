import type { ComponentProps } from 'react'
import { classNames } from './class-names'

/** `primary` is what the page is for; `danger` undoes work; `quiet` is everything else that stands in a row or a corner. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

const kinds: Record<ButtonKind, string> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent/88 border-transparent px-4',
  secondary: 'border-rule bg-paper text-ink hover:border-ink-soft px-4',
  quiet: 'text-accent hover:bg-surface border-transparent px-2.5',
  danger: 'bg-alarm text-alarm-ink hover:bg-alarm/88 border-transparent px-4',
}

/** The looks of a button, for a link that acts like one. */
export function buttonClass(kind: ButtonKind = 'secondary', extra?: string): string {
  return classNames(
    'rounded-corner inline-flex min-h-10 items-center justify-center gap-2 border text-base leading-tight font-semibold',
    'whitespace-nowrap no-underline transition-colors aria-disabled:opacity-55 disabled:opacity-55',
    kinds[kind],
    extra,
  )
}

export function Button({
  kind = 'secondary',
  className,
  type = 'button',
  ...props
}: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button type={type} className={buttonClass(kind, className)} {...props} />
}
