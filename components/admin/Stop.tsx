'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useMessages } from '@/components/admin/messages'
import { buttonClass } from '@/components/ui/Button'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

type Props = { title: keyof NewsroomMessages; text: keyof NewsroomMessages; children?: ReactNode }

/** Where a way ends: what is the matter, and the way back. */
export function Stop({ title, text, children }: Props) {
  const messages = useMessages()
  return (
    <div className="max-w-xl py-10">
      <h1 className="text-display mb-3 font-serif leading-tight font-semibold text-balance">{messages[title]}</h1>
      <p className="text-ink-soft mb-7 text-pretty">{messages[text]}</p>
      {children ?? (
        <Link href="/admin" className={buttonClass('secondary')}>
          {messages.toDesk}
        </Link>
      )}
    </div>
  )
}
