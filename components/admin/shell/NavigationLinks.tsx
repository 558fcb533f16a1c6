'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useMessages } from '@/components/admin/messages'
import { classNames } from '@/components/ui/class-names'
import type { NavigationEntry } from './navigation'

export function NavigationLinks({ groups }: { groups: readonly (readonly NavigationEntry[])[] }) {
  const messages = useMessages()
  const pathname = usePathname()
  return (
    <nav aria-label={messages.navigation} className="grid gap-4">
      {groups.map((group) => (
        <ul key={group[0]?.href} className="border-rule grid gap-0.5 not-first:border-t not-first:pt-4">
          {group.map(({ href, label }) => {
            const here = pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`))
            return (
              <li key={href}>
                <Link
                  href={href}
                  aria-current={here ? 'page' : undefined}
                  className={classNames(
                    'rounded-corner -mx-2.5 block px-2.5 py-1.5 text-base transition-colors',
                    here ? 'text-accent bg-surface font-semibold' : 'hover:bg-surface',
                  )}
                >
                  {messages[label]}
                </Link>
              </li>
            )
          })}
        </ul>
      ))}
    </nav>
  )
}
