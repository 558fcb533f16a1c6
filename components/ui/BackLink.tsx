import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** The way back to the list that a page belongs to. */
export function BackLink({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <Link href={href} className="text-accent text-small mb-3 inline-flex items-center gap-1.5 hover:underline">
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
        <path d="M7.5 2 3.5 6l4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {children}
    </Link>
  )
}
