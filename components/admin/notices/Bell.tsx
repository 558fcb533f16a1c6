'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { word } from '@/lib/i18n/newsroom-message'

type Props = {
  /** When the page was made. */
  unread: number
  /** «Хабарламалар», and «Оқылмаған хабарлама: {count}» */
  label: string
  unreadLabel: string
}

/** How often the count is asked for while somebody looks at the page, in milliseconds. */
const askEvery = 30_000

/** The way to the notices, with the number of unread ones. It asks again by itself, now and then and when the window is looked at. */
export function Bell({ unread, label, unreadLabel }: Props) {
  const [count, setCount] = useState(unread)
  const [known, setKnown] = useState(unread)
  // The page was made anew, after something was read on it.
  if (known !== unread) {
    setKnown(unread)
    setCount(unread)
  }
  const pathname = usePathname()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      // The bell of the narrow screen and that of the wide one are both there; one of them is seen.
      if (document.visibilityState === 'hidden' || link.current?.checkVisibility() === false) return
      try {
        const answer = await fetch('/admin/notices/unread.json', { signal: leaving.signal })
        const body: unknown = answer.ok ? await answer.json() : undefined
        if (typeof body === 'object' && body !== null && 'unread' in body) setCount(Number(body.unread))
      } catch (error) {
        // Without a line the last count stands; it is asked for again.
        if (!leaving.signal.aborted) console.warn('The notices could not be counted:', error)
      }
    }
    void ask()
    const timer = setInterval(() => void ask(), askEvery)
    window.addEventListener('focus', () => void ask(), { signal: leaving.signal })
    return () => {
      leaving.abort()
      clearInterval(timer)
    }
  }, [])
  return (
    <Link
      ref={link}
      href="/admin/notices"
      aria-label={count === 0 ? label : word(unreadLabel, { count: count > 99 ? '99+' : count })}
      className={classNames(
        'rounded-corner hover:bg-surface relative grid size-11 shrink-0 place-items-center',
        pathname === '/admin/notices' && 'text-accent',
      )}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
        <path
          d="M4 14.5h12l-1.5-2.2V9a4.5 4.5 0 0 0-9 0v3.3L4 14.5ZM8.2 17a2 2 0 0 0 3.6 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && (
        <span
          aria-hidden="true"
          className="bg-accent text-accent-ink absolute top-1 right-0.5 min-w-4.5 rounded-full px-1 text-center text-[0.6875rem] leading-4.5 font-bold tabular-nums"
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  )
}
