import type { ReactNode } from 'react'

/** A list with nothing in it: says so, and what could be done. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="border-rule text-ink-soft grid justify-items-start gap-4 border-t py-8">
      <p>{text}</p>
      {children}
    </div>
  )
}
