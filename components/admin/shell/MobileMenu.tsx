'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useMessages } from '@/components/admin/messages'

const id = 'newsroom-menu'

/** The menu of a narrow screen: opened and closed by the browser itself, so that it is there before any script. */
export function MobileMenu({ children }: { children: ReactNode }) {
  const messages = useMessages()
  const pathname = usePathname()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="rounded-corner hover:bg-surface -mr-2 grid size-11 place-items-center"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
          <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="1.75" fill="none" />
        </svg>
        <span className="sr-only">{messages.openMenu}</span>
      </button>
      <div
        // A menu for a new page is a new menu, and closed.
        key={pathname}
        id={id}
        popover="auto"
        className="bg-paper border-rule fixed inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-72 max-w-[88vw] overflow-y-auto border-0 border-l p-5 backdrop:bg-black/45"
      >
        <div className="mb-3 flex justify-end">
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className="rounded-corner hover:bg-surface -mt-2 -mr-2 grid size-11 place-items-center"
          >
            <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
              <path d="m4 4 12 12M16 4 4 16" stroke="currentColor" strokeWidth="1.75" fill="none" />
            </svg>
            <span className="sr-only">{messages.closeMenu}</span>
          </button>
        </div>
        <div className="grid gap-6">{children}</div>
      </div>
    </>
  )
}
