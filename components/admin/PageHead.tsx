import type { ReactNode } from 'react'

type Props = {
  title: string
  text?: string
  /** What one can do here, on the right. */
  children?: ReactNode
}

/** The head of a page of the newsroom: what it is, one line about it, and what can be done. */
export function PageHead({ title, text, children }: Props) {
  return (
    <header className="mb-7 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div>
        <h1 className="text-display font-serif leading-tight font-semibold text-balance">{title}</h1>
        {text !== undefined && <p className="text-ink-soft mt-1 max-w-2xl">{text}</p>}
      </div>
      {children !== undefined && <div className="flex flex-wrap gap-2">{children}</div>}
    </header>
  )
}
